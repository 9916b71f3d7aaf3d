/** Readings over HTTP: from a text to the draft that comes of it. */
@NullMarked
package org.kehoach.reading;

import org.jspecify.annotations.NullMarked;
