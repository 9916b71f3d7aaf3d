/** Events in calendar programs (iCalendar, RFC 5545): feeds that are read by a secret address, and single events. */
@NullMarked
package org.kehoach.feed;

import org.jspecify.annotations.NullMarked;
