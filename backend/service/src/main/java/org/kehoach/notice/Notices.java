package org.kehoach.notice;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.TransactionScoped;

/** What this transaction has to tell of: each kind with the ids of what happened, told at its end in one statement a kind. */
@TransactionScoped
class Notices {

    private final Map<NoticeKind, Set<UUID>> due = new EnumMap<>(NoticeKind.class);

    boolean isEmpty() {
        return due.isEmpty();
    }

    void of(NoticeKind kind, UUID id) {
        due.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(id);
    }

    Map<NoticeKind, Set<UUID>> take() {
        var taken = new EnumMap<>(due);
        due.clear();
        return taken;
    }
}
