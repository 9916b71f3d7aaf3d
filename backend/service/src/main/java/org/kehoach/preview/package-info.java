/** Small pictures of pictures and of papers, drawn in bounded time and memory. */
@NullMarked
package org.kehoach.preview;

import org.jspecify.annotations.NullMarked;
