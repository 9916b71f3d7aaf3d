package org.kehoach.staff;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Role;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** A role in a unit; {@code current} says whether it holds today. */
public record MembershipDetail(
        UUID id,
        UnitRef unit,
        Role role,
        @Nullable String position,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current) {}
