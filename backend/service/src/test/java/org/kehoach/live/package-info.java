/** Tests of what open pages hear. */
@NullMarked
package org.kehoach.live;

import org.jspecify.annotations.NullMarked;
