/** The register of documents with their number series, and the files that anything may carry. */
@NullMarked
package org.kehoach.document;

import org.jspecify.annotations.NullMarked;
