/** Asks a scanner whether what comes in does harm. */
@NullMarked
package org.kehoach.scan;

import org.jspecify.annotations.NullMarked;
