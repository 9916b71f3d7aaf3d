/** Tests of units. */
@NullMarked
package org.kehoach.unit;

import org.jspecify.annotations.NullMarked;
