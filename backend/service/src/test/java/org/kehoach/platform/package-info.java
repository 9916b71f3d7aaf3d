/** What holds for every operation, tried over HTTP. */
@NullMarked
package org.kehoach.platform;

import org.jspecify.annotations.NullMarked;
