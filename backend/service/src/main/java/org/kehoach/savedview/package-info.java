/** Views of the app's lists that people keep under a name: own ones, and those that a unit shares. */
@NullMarked
package org.kehoach.savedview;

import org.jspecify.annotations.NullMarked;
