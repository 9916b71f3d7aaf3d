package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of the change to one of many tasks. */
public record TaskChanged(
        UUID id,

        @Schema(description = "The status that the change alone would have had: 200, or the problem's")
        int status,

        @Nullable TaskTerms before,
        @Nullable TaskTerms after,
        @Nullable Problem problem) {

    /** What a change to many tasks can change of one. */
    public record TaskTerms(
            String title,
            @Nullable LocalDate dueOn,

            @Schema(description = "How many working days it has from its issue, if it was given so") @Nullable Integer dueIn,

            boolean evidenceRequired,

            @Schema(description = "How many units have not finished their part; of a composite, its leading units")
            long open,

            List<TaskWarning> warnings,
            long version) {

        static TaskTerms of(TaskDetail task) {
            return new TaskTerms(
                    task.title(),
                    task.dueOn(),
                    task.dueIn(),
                    task.evidenceRequired(),
                    open(task),
                    task.warnings(),
                    task.version());
        }

        private static long open(TaskDetail task) {
            var children = task.children();
            return children == null
                    ? task.assignments().stream()
                            .filter(part -> Assignment.possible(part.role(), part.state())
                                    .contains(AssignmentAction.CANCEL))
                            .count()
                    : children.count().inTime() + children.count().overdue();
        }
    }

    static TaskChanged of(TaskDetail before, TaskDetail after) {
        return new TaskChanged(after.id(), 200, TaskTerms.of(before), TaskTerms.of(after), null);
    }

    static TaskChanged refused(UUID id, Problem problem) {
        return new TaskChanged(id, problem.status(), null, null, problem);
    }
}
