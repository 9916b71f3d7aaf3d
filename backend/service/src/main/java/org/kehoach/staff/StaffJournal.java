package org.kehoach.staff;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

/** Tells what has become of an account, and answers with it. */
@ApplicationScoped
class StaffJournal {

    private final StaffRepository staff;
    private final StaffQueries queries;
    private final Event<StaffSaved> saved;

    StaffJournal(StaffRepository staff, StaffQueries queries, Event<StaffSaved> saved) {
        this.staff = staff;
        this.queries = queries;
        this.saved = saved;
    }

    StaffDetail announce(String action, Staff account, @Nullable UUID unitId, @Nullable Object before) {
        staff.flush();
        var detail = queries.whole(account.id()).orElseThrow();
        saved.fire(new StaffSaved(action, account.id(), unitId, before, detail));
        return detail;
    }
}
