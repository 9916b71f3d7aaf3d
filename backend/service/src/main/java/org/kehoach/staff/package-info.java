/** People's accounts, their memberships and roles in units, and who the caller is. */
@NullMarked
package org.kehoach.staff;

import org.jspecify.annotations.NullMarked;
