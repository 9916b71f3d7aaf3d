package org.kehoach.task;

/** SQL over what was reported upon an assignment, and upon those whose work was handed over to it. */
public final class HandedOverWork {

    private HandedOverWork() {}

    /**
     * The ids, in brackets.
     *
     * @param assignmentId an expression
     */
    public static String line(String assignmentId) {
        return """
                (with recursive line(id) as (
                   select %s union select o.id from line join assignments o on o.successor_id = line.id)
                 select id from line)
                """.formatted(assignmentId);
    }

    /**
     * A query for {@code key} and the latest {@code value} of each figure up to the day {@code ?}.
     *
     * @param assignmentId an expression
     */
    public static String latestFigures(String assignmentId) {
        return """
                select distinct on (pf.key) pf.key, pf.value
                  from progress_reports x join progress_figures pf on pf.report_id = x.id
                 where x.assignment_id in %s and x.occurred_on <= ?
                 order by pf.key, x.occurred_on desc, x.recorded_at desc, x.id desc
                """.formatted(line(assignmentId));
    }
}
