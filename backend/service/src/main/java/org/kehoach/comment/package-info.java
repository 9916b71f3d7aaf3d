/** What people say to each other about a thing while they work on it, in threads that are resolved. */
@NullMarked
package org.kehoach.comment;

import org.jspecify.annotations.NullMarked;
