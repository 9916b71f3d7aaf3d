/** The layout of official papers and how far one keeps to it. Knows no feature. */
@NullMarked
package org.kehoach.layout;

import org.jspecify.annotations.NullMarked;
