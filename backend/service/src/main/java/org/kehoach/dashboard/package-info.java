/** Figures across plans and units, for leaders. */
@NullMarked
package org.kehoach.dashboard;

import org.jspecify.annotations.NullMarked;
