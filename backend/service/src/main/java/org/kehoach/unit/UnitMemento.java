package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** All that may change of a unit by a legal instrument, kept to put it back. */
record UnitMemento(@Nullable LocalDate validTo, List<CreatePeriod> periods, List<CodePeriod> codes) {}
