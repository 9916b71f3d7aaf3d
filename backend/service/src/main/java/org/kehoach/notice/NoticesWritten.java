package org.kehoach.notice;

import java.util.Set;
import java.util.UUID;

/** People have got notices. */
public record NoticesWritten(Set<UUID> staffIds) {}
