package org.kehoach.notice;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Sql;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Reminds of days that come near or have passed, once a morning: whoever writes the day down first does the work, and
 * all of it stands or falls with that row. A morning that was missed is made up for, a reminder never given twice.
 */
@ApplicationScoped
class DueReminders {

    private static final Logger LOG = Logger.getLogger(DueReminders.class);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** Open parts of running plans with the units that work and give: {@code a}, {@code t}. */
    private static final String OPEN = """
            from assignments a
            join tasks t on t.id = a.task_id and t.withdrawn_on is null
            left join plans p on p.id = t.plan_id
            cross join (values %s) step(days, roles, giver)
            where (p.id is null or p.status = 'ISSUED') and a.role <> 'MONITOR'
            """;

    private static final String PART = " 'TASK' as subject_type, a.task_id as subject_id, a.id as part_id, ";

    private static final String OFFICERS = "'{OFFICER,DEPUTY}'::text[]";
    private static final String HEADS = "'{HEAD}'::text[]";
    private static final String BOTH = "'{OFFICER,DEPUTY,HEAD}'::text[]";

    /**
     * In seven days, in three, tomorrow: those at work. Made up for until the next is near, and told before days off
     * where it would fall on these; given later, not at all.
     */
    private static final String DUE_SOON = "select distinct on (a.id)" + PART + """
            a.unit_id, cast(null as uuid) as person_id, step.roles, a.due_on - step.days as day
            """
            + OPEN.formatted("(7, %1$s, false), (3, %1$s, false), (1, %1$s, false)".formatted(OFFICERS)) + """
               and a.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
               and a.due_on between ?::date and ?::date + 7
               and a.due_on - step.days between ?::date - step.days / 2 and ?::date
               and cast(a.created_at at time zone 'Asia/Ho_Chi_Minh' as date) < a.due_on - step.days
             order by a.id, step.days
            """;

    /** The day after: those at work. Two days later the head of the unit, in a week the unit that gave the task. */
    private static final String OVERDUE = "select" + PART + """
            case when step.giver then t.giving_unit_id else a.unit_id end as unit_id, cast(null as uuid) as person_id,
            step.roles, a.due_on + step.days as day
            """
            + OPEN.formatted("(1, %s, false), (3, %s, false), (7, %s, true)".formatted(OFFICERS, HEADS, BOTH)) + """
               and a.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
               and a.due_on between ?::date - 20 and ?::date - 1
               and a.due_on + step.days between ?::date - 13 and ?::date
            """;

    /** After three days whoever accepts it, after a week their head. */
    private static final String WAITING =
            "select" + PART + """
            case when a.role = 'LEAD' then t.giving_unit_id
                 else coalesce((select l.unit_id from assignments l where l.task_id = t.id and l.role = 'LEAD'
                                   and l.state not in ('HANDED_OVER', 'CANCELLED')), t.giving_unit_id) end as unit_id,
            cast(null as uuid) as person_id, step.roles, a.submitted_on + step.days as day
            """ + OPEN.formatted("(3, %s, false), (7, %s, false)".formatted(OFFICERS, HEADS)) + """
               and a.state = 'SUBMITTED'
               and a.submitted_on between ?::date - 20 and ?::date
               and a.submitted_on + step.days between ?::date - 13 and ?::date
            """;

    private final NoticeWriter writer;
    private final Digests digests;
    private final WorkCalendar calendar;
    private final EntityManager database;
    private final BusinessClock clock;

    DueReminders(
            NoticeWriter writer, Digests digests, WorkCalendar calendar, EntityManager database, BusinessClock clock) {
        this.writer = writer;
        this.digests = digests;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(identity = "remind-of-due-days", every = "10m", delayed = "2m")
    @Transactional
    void remind() {
        if (!clock.now().atZone(BusinessClock.ZONE).toLocalTime().isBefore(MORNING)) {
            remindOn(clock.today());
        }
    }

    /** Nobody is disturbed on days off: what they bring is told before them or after. */
    @Transactional
    void remindOn(LocalDate day) {
        if (!calendar.isWorking(day) || !claim(day)) {
            return;
        }
        var lastBeforeWork = calendar.after(day, 1).minusDays(1);
        Object[] days = {day, day, day, day};
        writer.write(NoticeKind.DUE_SOON, Sql.of(DUE_SOON, day, day, day, lastBeforeWork), null);
        writer.write(NoticeKind.OVERDUE, Sql.of(OVERDUE, days), null);
        writer.write(NoticeKind.ACCEPTANCE_WAITING, Sql.of(WAITING, days), null);
        digests.makeDue(day);
        LOG.infof("Reminded of the due days that %s brings", day);
    }

    private boolean claim(LocalDate day) {
        return database.createNativeQuery(
                                "insert into reminder_days (day, done_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, day)
                        .setParameter(2, clock.now())
                        .executeUpdate()
                == 1;
    }
}
