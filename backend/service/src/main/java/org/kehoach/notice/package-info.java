/** What people are told of the work that is theirs, in the app: written as it happens, and when a day comes near. */
@NullMarked
package org.kehoach.notice;

import org.jspecify.annotations.NullMarked;
