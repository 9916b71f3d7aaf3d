/** Tasks that come again. */
@NullMarked
package org.kehoach.series;

import org.jspecify.annotations.NullMarked;
