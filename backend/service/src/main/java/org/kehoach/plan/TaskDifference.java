package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kehoach.plan.TaskChange.TaskChangeKind;
import org.kehoach.plan.TaskChange.TaskField;
import org.kehoach.plan.TaskChange.TaskFieldChange;

import org.jspecify.annotations.Nullable;

/** Compares two states of one task of a draft; of one that came or went, all that it says. */
final class TaskDifference {

    private final List<TaskFieldChange> fields = new ArrayList<>();

    private TaskDifference() {}

    static TaskChange between(UUID taskId, UUID itemId, @Nullable DraftedTask before, @Nullable DraftedTask after) {
        var difference = new TaskDifference();
        for (var field : TaskField.values()) {
            difference.compare(field, text(field, before), text(field, after));
        }
        var task = Objects.requireNonNull(after == null ? before : after);
        return new TaskChange(taskId, itemId, task.title(), kind(before, after), difference.fields);
    }

    private static TaskChangeKind kind(@Nullable DraftedTask before, @Nullable DraftedTask after) {
        if (before == null) {
            return TaskChangeKind.ADDED;
        }
        return after == null ? TaskChangeKind.REMOVED : TaskChangeKind.CHANGED;
    }

    private void compare(TaskField field, String was, String is) {
        if (!was.equals(is)) {
            fields.add(new TaskFieldChange(field, WordDifference.between(was, is)));
        }
    }

    private static String text(TaskField field, @Nullable DraftedTask task) {
        if (task == null) {
            return field == TaskField.EVIDENCE ? Boolean.toString(false) : "";
        }
        return switch (field) {
            case TITLE -> task.title();
            case DESCRIPTION -> task.description();
            case DUE_ON -> Objects.toString(task.dueOn(), "");
            case DUE_IN -> Objects.toString(task.dueIn(), "");
            case LEAD_UNIT -> Objects.toString(task.leadUnit(), "");
            case SUPPORT_UNITS -> String.join("\n", task.supportUnits());
            case SUPPORT_DUE -> String.join("\n", task.supportDue());
            case MONITOR_UNIT -> Objects.toString(task.monitorUnit(), "");
            case PREDECESSORS -> String.join("\n", task.predecessors());
            case UNITS -> task.units() == 0 ? "" : Long.toString(task.units());
            case FIGURES -> String.join("\n", task.figures());
            case EVIDENCE -> Boolean.toString(task.evidenceRequired());
        };
    }
}
