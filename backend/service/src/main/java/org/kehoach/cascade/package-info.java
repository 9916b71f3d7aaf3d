/** How a plan is carried on by the plans of other units: deriving from it, who has adopted its items, reminders. */
@NullMarked
package org.kehoach.cascade;

import org.jspecify.annotations.NullMarked;
