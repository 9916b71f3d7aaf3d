package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A person has made a unit that stands below no other, from the one day to the other; nobody rules it yet. */
public record RootMade(
        UUID unitId,
        UUID makerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
