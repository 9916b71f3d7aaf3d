/** Tests of the register of documents and of files, over HTTP. */
@NullMarked
package org.kehoach.document;

import org.jspecify.annotations.NullMarked;
