/** Breaks the rules on purpose. */
@NullMarked
package org.kehoach.architecture.broken.unit;

import org.jspecify.annotations.NullMarked;
