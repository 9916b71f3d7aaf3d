/** Tests of accounts and their roles. */
@NullMarked
package org.kehoach.staff;

import org.jspecify.annotations.NullMarked;
