/** Tests of plans. */
@NullMarked
package org.kehoach.plan;

import org.jspecify.annotations.NullMarked;
