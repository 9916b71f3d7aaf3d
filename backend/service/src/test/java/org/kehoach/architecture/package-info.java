/** The house rules of the code, and the proof that each of them bites. */
@NullMarked
package org.kehoach.architecture;

import org.jspecify.annotations.NullMarked;
