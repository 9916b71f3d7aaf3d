/** Working days, public holidays and lunar dates of Viet Nam. */
@NullMarked
package org.kehoach.calendar;

import org.jspecify.annotations.NullMarked;
