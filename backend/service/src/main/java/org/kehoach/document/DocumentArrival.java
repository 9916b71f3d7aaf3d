package org.kehoach.document;

import java.time.LocalDate;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entry of a document into a unit's register of incoming documents. */
public record DocumentArrival(
        UnitRef unit,

        @Schema(description = "Counts the unit's incoming documents of the year")
        int number,

        LocalDate arrivedOn) {}
