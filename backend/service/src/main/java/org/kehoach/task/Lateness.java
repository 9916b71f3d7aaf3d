package org.kehoach.task;

import java.time.LocalDate;

import org.kehoach.platform.Sql;

/** How an assignment stands against its due date on a day; derived, never stored. */
public enum Lateness {
    DONE_ON_TIME,
    DONE_LATE,
    IN_TIME,
    OVERDUE,
    NOT_COUNTED;

    /**
     * The same as SQL, over columns {@code state, due_on, submitted_on} of the alias. Done is judged by the submission
     * that was accepted, SUBMITTED by its submission day, everything else by the day asked for; no due date is in time.
     */
    public static Sql of(String alias, LocalDate asOf) {
        return Sql.of("""
                case when %1$s.state in ('CANCELLED', 'HANDED_OVER') then 'NOT_COUNTED'
                     when %1$s.state = 'ACCEPTED' then
                       case when %1$s.due_on is null or %1$s.submitted_on <= %1$s.due_on then 'DONE_ON_TIME' else 'DONE_LATE' end
                     when %1$s.due_on is null
                       or %1$s.due_on >= case when %1$s.state = 'SUBMITTED' then %1$s.submitted_on else cast(? as date) end then 'IN_TIME'
                     else 'OVERDUE' end
                """.formatted(alias), asOf);
    }

    /** The same, of an assignment whose task's plan is {@code p}: what is drafted, revoked or withdrawn is not counted. */
    static Sql ofTask(String alias, String task, LocalDate asOf) {
        return Sql.of("case when p.status in ('DRAFT', 'IN_REVIEW', 'REVOKED') or " + task
                        + ".withdrawn_on is not null then 'NOT_COUNTED' else")
                .then(of(alias, asOf))
                .then("end");
    }
}
