package org.kehoach.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * In whose name things move.
 *
 * @param instrument the legal instrument, which is the reason that people read
 * @param day the first day on which the units are as changed
 * @param drafterId the staff id of who drafted
 * @param actorId the staff id of who approved
 */
public record UnitChangeContext(
        UUID setId, String instrument, LocalDate day, UUID drafterId, UUID actorId, Instant now) {}
