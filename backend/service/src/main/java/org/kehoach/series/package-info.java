/** Tasks that come again: by what rule, which of them have been given, and which are to come. */
@NullMarked
package org.kehoach.series;

import org.jspecify.annotations.NullMarked;
