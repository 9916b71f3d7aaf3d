/** Plans, their outline of items and their life from draft to conclusion. */
@NullMarked
package org.kehoach.plan;

import org.jspecify.annotations.NullMarked;
