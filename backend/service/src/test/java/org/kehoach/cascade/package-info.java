/** Plans that carry others on, over HTTP. */
@NullMarked
package org.kehoach.cascade;

import org.jspecify.annotations.NullMarked;
