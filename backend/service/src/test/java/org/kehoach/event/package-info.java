/** Tests of events. */
@NullMarked
package org.kehoach.event;

import org.jspecify.annotations.NullMarked;
