/** Tests of the dashboard. */
@NullMarked
package org.kehoach.dashboard;

import org.jspecify.annotations.NullMarked;
