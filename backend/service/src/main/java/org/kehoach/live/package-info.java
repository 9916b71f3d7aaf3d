/** Tells open pages that something they show has changed, on whatever replica, and never what. */
@NullMarked
package org.kehoach.live;

import org.jspecify.annotations.NullMarked;
