/** Events and campaigns: what a unit holds, when and where, and the record that closes it. */
@NullMarked
package org.kehoach.event;

import org.jspecify.annotations.NullMarked;
