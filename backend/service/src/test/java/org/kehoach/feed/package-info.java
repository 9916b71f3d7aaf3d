/** Tests of calendars. */
@NullMarked
package org.kehoach.feed;

import org.jspecify.annotations.NullMarked;
