/** Who may do what, tried on every operation against a file that people have read. */
@NullMarked
package org.kehoach.authorization;

import org.jspecify.annotations.NullMarked;
