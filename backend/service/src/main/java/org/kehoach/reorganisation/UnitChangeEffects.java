package org.kehoach.reorganisation;

import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Signals;

/** What a set of changes did to all things that it touched. */
public record UnitChangeEffects(UUID actingUnitId, List<UnitChangeEffect> each) implements Signals {}
