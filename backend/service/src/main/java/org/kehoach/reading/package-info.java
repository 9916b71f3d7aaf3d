/** Plans read from a text: what was recognised, what its reader decides on it, and the draft that comes of it. */
@NullMarked
package org.kehoach.reading;

import org.jspecify.annotations.NullMarked;
