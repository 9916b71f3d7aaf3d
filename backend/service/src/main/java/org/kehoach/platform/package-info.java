/** What every feature stands on: problems, paging, entity tags, retries, callers, text, time. */
@NullMarked
package org.kehoach.platform;

import org.jspecify.annotations.NullMarked;
