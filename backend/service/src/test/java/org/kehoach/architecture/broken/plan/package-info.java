/** Breaks the rules on purpose. */
@NullMarked
package org.kehoach.architecture.broken.plan;

import org.jspecify.annotations.NullMarked;
