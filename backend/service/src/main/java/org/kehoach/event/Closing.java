package org.kehoach.event;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What was done, as head-counts and words; the names of those who came are nobody's business. */
@Embeddable
record Closing(
        String summary,
        Integer sessions,
        Integer attendances,
        String lessons,
        Boolean heldAsPlanned,
        LocalDate closedOn) {

    Closing(CloseEvent request, LocalDate day) {
        this(
                request.summary(),
                request.sessions(),
                request.attendances(),
                request.lessons() == null ? "" : request.lessons(),
                request.heldAsPlanned(),
                day);
    }
}
