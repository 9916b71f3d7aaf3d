package org.kehoach.cascade;

import java.util.List;

import org.kehoach.task.Count;

/** How a unit carries an item of another unit's plan on, the worst first. */
public enum Adoption {
    /** No issued plan of the unit has an item that carries it out. */
    NOT_ADOPTED,
    WITHOUT_TASK,
    LAGGING,
    /** Some work that is not done has no due date. */
    WITHOUT_DATE,
    ON_TRACK,
    DONE;

    static Adoption of(List<AdoptedItem> items) {
        var tasks = items.stream().flatMap(item -> item.tasks().stream()).toList();
        var count = items.stream().map(AdoptedItem::count).reduce(Count.NONE, Count::plus);
        if (items.isEmpty()) {
            return NOT_ADOPTED;
        }
        if (tasks.isEmpty()) {
            return WITHOUT_TASK;
        }
        if (count.overdue() > 0) {
            return LAGGING;
        }
        if (tasks.stream().anyMatch(task -> task.dueOn() == null && !task.finished())) {
            return WITHOUT_DATE;
        }
        return count.done() == count.assigned() ? DONE : ON_TRACK;
    }

    /** Whether there is something that the unit can be reminded of. */
    boolean callsForReminder() {
        return this != ON_TRACK && this != DONE;
    }
}
