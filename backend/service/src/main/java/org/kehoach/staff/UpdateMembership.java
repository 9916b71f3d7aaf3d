package org.kehoach.staff;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What may change of a membership: the position, and the last day. */
public record UpdateMembership(
        @Size(max = 200) @Nullable String position,
        @Nullable LocalDate validTo) {}
