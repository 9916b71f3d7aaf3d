package org.kehoach.task;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a change to many tasks, in the order of the request. */
public record TasksChanged(
        boolean dryRun,
        long changed,
        long refused,

        @Schema(maxItems = 200) List<TaskChanged> items) {

    static TasksChanged of(boolean dryRun, List<TaskChanged> items) {
        long refused = items.stream().filter(item -> item.problem() != null).count();
        return new TasksChanged(dryRun, items.size() - refused, refused, items);
    }
}
