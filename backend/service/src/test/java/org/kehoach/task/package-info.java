/** Tests of tasks and assignments. */
@NullMarked
package org.kehoach.task;

import org.jspecify.annotations.NullMarked;
