/** What plans add up to, on screen and on paper. */
@NullMarked
package org.kehoach.progress;

import org.jspecify.annotations.NullMarked;
