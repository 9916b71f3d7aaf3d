/** Tests of the register of documents, over HTTP. */
@NullMarked
package org.kehoach.document;

import org.jspecify.annotations.NullMarked;
