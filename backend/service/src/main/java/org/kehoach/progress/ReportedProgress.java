package org.kehoach.progress;

import java.util.List;
import java.util.Map;

/** A plan's progress with the figures of each task that the reader may see. */
record ReportedProgress(PlanProgress progress, Map<PlanProgress.TaskProgress, List<LatestFigure>> figures) {

    List<LatestFigure> figuresOf(PlanProgress.TaskProgress task) {
        return figures.getOrDefault(task, List.of());
    }
}
