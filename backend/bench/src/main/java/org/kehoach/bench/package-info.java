/** Measures the service beside pgbench running the very same SQL, on one machine and in one run. */
@NullMarked
package org.kehoach.bench;

import org.jspecify.annotations.NullMarked;
