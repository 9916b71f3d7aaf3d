/** The layout of official papers (Decree 30/2020, Appendix I). Knows no feature. */
@NullMarked
package org.kehoach.docx;

import org.jspecify.annotations.NullMarked;
