package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A task as it stands in a draft, in the words that the draft's history compares.
 *
 * @param leadUnit nothing where each of many units has the task
 * @param supportDue the supporting units that have a due date of their own, with it; rows of before have none
 * @param predecessors what it waits for; rows of before have none
 * @param units how many units have it each, else 0
 */
public record DraftedTask(
        String title,
        String description,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueIn,
        boolean evidenceRequired,
        List<String> figures,
        @Nullable String leadUnit,
        List<String> supportUnits,
        List<String> supportDue,
        @Nullable String monitorUnit,
        List<String> predecessors,
        long units) {

    public DraftedTask {
        supportDue = supportDue == null ? List.of() : supportDue;
        predecessors = predecessors == null ? List.of() : predecessors;
    }
}
