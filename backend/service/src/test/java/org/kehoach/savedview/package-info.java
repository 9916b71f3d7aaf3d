/** Tests of saved views. */
@NullMarked
package org.kehoach.savedview;

import org.jspecify.annotations.NullMarked;
