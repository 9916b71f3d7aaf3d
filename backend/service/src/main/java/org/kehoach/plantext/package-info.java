/** Recognises the structure of a plan in its text by rules alone; keeps nothing and asks nobody. */
@NullMarked
package org.kehoach.plantext;

import org.jspecify.annotations.NullMarked;
