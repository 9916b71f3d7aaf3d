/** Files as they come in, are kept and go out again; any feature's things may carry them. */
@NullMarked
package org.kehoach.file;

import org.jspecify.annotations.NullMarked;
