/** Papers of all kinds, as they come out and as they are judged. */
@NullMarked
package org.kehoach.layout;

import org.jspecify.annotations.NullMarked;
