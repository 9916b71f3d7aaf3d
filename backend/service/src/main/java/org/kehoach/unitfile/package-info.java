/** Units as a file: the directory with its whole history written as CSV or XLSX, and read from it again. */
@NullMarked
package org.kehoach.unitfile;

import org.jspecify.annotations.NullMarked;
