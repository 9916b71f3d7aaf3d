/** Tests of the calendar of work. */
@NullMarked
package org.kehoach.calendar;

import org.jspecify.annotations.NullMarked;
