package org.kehoach.calendar;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;

/** What was decided for one day, against or beside the law and the week. */
@Entity
@Table(name = "decided_days")
class DecidedDay {

    @Id
    private UUID id;

    @Version
    private long version;

    private LocalDate day;
    private boolean working;
    private String name;

    protected DecidedDay() {}

    DecidedDay(LocalDate day, DecideDay decision) {
        id = Ids.next();
        this.day = day;
        decide(decision);
    }

    UUID id() {
        return id;
    }

    /** From 1 on; 0 is the version of a day for which nothing was decided. */
    long version() {
        return version + 1;
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return working ? DayKind.WORKED : DayKind.DAY_OFF;
    }

    String name() {
        return name;
    }

    DecideDay decision() {
        return new DecideDay(working, name);
    }

    final void decide(DecideDay decision) {
        working = decision.working();
        name = decision.name();
    }
}
