/** Where the content of files lies: in the database, or in a bucket of an S3-compatible server. */
@NullMarked
package org.kehoach.storage;

import org.jspecify.annotations.NullMarked;
