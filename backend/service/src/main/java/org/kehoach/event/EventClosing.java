package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;

import org.kehoach.file.FileRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record that closed an event. */
public record EventClosing(
        String summary,
        int sessions,
        int attendances,
        String lessons,
        boolean heldAsPlanned,
        LocalDate closedOn,

        @Schema(description = "Photos and papers of the event")
        List<FileRef> files) {}
