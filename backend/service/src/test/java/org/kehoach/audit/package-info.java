/** Tests of the audit. */
@NullMarked
package org.kehoach.audit;

import org.jspecify.annotations.NullMarked;
