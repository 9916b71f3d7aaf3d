package org.kehoach.notice;

import java.time.Instant;

/** Notices written after the one instant, to the other at the latest, and not read yet. */
record UnreadSince(Instant after, Instant until) {}
