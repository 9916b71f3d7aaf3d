/** The ground that tests stand on: a real PostgreSQL, an issuer of tokens, counters. */
@NullMarked
package org.kehoach.testing;

import org.jspecify.annotations.NullMarked;
