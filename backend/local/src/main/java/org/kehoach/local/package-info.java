/** The whole product on one machine: database, identity, service and app behind one address, for trying and developing. */
@NullMarked
package org.kehoach.local;

import org.jspecify.annotations.NullMarked;
