/** Append-only rows of who did what, when, to what. */
@NullMarked
package org.kehoach.audit;

import org.jspecify.annotations.NullMarked;
