/** Tests of changes of units. */
@NullMarked
package org.kehoach.reorganisation;

import org.jspecify.annotations.NullMarked;
