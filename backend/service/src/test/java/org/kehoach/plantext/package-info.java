/** The rules that read plans, on plans written for them and on plans that they were not written from. */
@NullMarked
package org.kehoach.plantext;

import org.jspecify.annotations.NullMarked;
