package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;

/** All units of a day, each with the one it stands under. */
public record UnitTree(LocalDate asOf, List<UnitNode> units) {}
