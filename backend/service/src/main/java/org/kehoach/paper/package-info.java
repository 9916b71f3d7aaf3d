/** Plans and other work as official papers, and whether a paper keeps to the layout. */
@NullMarked
package org.kehoach.paper;

import org.jspecify.annotations.NullMarked;
