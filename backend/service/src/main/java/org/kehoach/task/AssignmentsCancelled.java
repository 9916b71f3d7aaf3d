package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Signals;

/** All open parts of a revoked plan were cancelled at once. */
public record AssignmentsCancelled(UUID actingUnitId, List<AssignmentMoved> each) implements Signals {}
