/** Tasks, the units' assignments with a clock each, their progress and what it adds up to. */
@NullMarked
package org.kehoach.task;

import org.jspecify.annotations.NullMarked;
