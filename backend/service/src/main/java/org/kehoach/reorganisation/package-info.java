/** Changes of units by a legal instrument: drafted, tried, approved, executed as one, undone. */
@NullMarked
package org.kehoach.reorganisation;

import org.jspecify.annotations.NullMarked;
