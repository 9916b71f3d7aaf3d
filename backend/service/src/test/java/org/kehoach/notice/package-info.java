/** Tests of notices. */
@NullMarked
package org.kehoach.notice;

import org.jspecify.annotations.NullMarked;
