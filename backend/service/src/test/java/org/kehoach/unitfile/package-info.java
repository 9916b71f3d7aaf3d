/** Tests of import and export. */
@NullMarked
package org.kehoach.unitfile;

import org.jspecify.annotations.NullMarked;
