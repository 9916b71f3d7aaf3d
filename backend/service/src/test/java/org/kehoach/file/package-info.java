/** Tests of uploads and downloads, over HTTP. */
@NullMarked
package org.kehoach.file;

import org.jspecify.annotations.NullMarked;
