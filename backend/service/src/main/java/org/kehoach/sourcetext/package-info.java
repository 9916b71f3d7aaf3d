/** Reads papers into paragraphs, whatever they were written with; knows nothing of what they say. */
@NullMarked
package org.kehoach.sourcetext;

import org.jspecify.annotations.NullMarked;
