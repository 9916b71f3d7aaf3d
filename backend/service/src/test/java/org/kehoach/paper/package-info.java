/** Plans as papers, and papers judged, over HTTP. */
@NullMarked
package org.kehoach.paper;

import org.jspecify.annotations.NullMarked;
