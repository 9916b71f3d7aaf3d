/** Breaks the rules on purpose. */
@NullMarked
package org.kehoach.architecture.broken.platform;

import org.jspecify.annotations.NullMarked;
