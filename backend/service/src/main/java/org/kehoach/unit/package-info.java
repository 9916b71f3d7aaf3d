/** Organisational units and their tree from day to day. */
@NullMarked
package org.kehoach.unit;

import org.jspecify.annotations.NullMarked;
