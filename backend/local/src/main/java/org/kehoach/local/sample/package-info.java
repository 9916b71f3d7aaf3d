/** Loads the sample through the public API, as a third party would, from data files that a person can read. */
@NullMarked
package org.kehoach.local.sample;

import org.jspecify.annotations.NullMarked;
