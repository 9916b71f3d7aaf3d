/** The register of documents with their number series. */
@NullMarked
package org.kehoach.document;

import org.jspecify.annotations.NullMarked;
