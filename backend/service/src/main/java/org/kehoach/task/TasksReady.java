package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The last task for which these waited is done. */
public record TasksReady(List<UUID> taskIds, LocalDate occurredOn) {}
