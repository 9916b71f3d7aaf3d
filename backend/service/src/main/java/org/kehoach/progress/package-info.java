/** How far plans have come: their tasks rolled up to the outline, on screen and as the report that an office hands in. */
@NullMarked
package org.kehoach.progress;

import org.jspecify.annotations.NullMarked;
