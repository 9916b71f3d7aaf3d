package org.kehoach.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Role;
import org.kehoach.unit.RootMade;

/** Whoever makes a unit below no other is its first ADMIN: nobody above could ever make one. */
@ApplicationScoped
class RootAdmin {

    private final StaffRepository staff;
    private final StaffJournal journal;
    private final BusinessClock clock;

    RootAdmin(StaffRepository staff, StaffJournal journal, BusinessClock clock) {
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    void onRootMade(@Observes RootMade made) {
        staff.findByIdOptional(made.makerId()).ifPresent(maker -> {
            maker.join(
                    new CreateMembership(made.unitId(), Role.ADMIN, null, null, made.from(), made.to()), clock.now());
            staff.touch(maker);
            journal.announce("addMembership", maker, made.unitId(), null);
        });
    }
}
