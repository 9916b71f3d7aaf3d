package org.kehoach.event;

import java.time.LocalTime;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** A programme item as it is stored. */
@Embeddable
record ProgrammeLine(
        @Enumerated(EnumType.STRING) ProgrammePart part,
        @Nullable LocalTime startTime,
        String title,
        @Nullable String note) {

    ProgrammeLine(ProgrammeItem item) {
        this(item.part(), item.startTime(), item.title(), item.note());
    }

    ProgrammeItem item() {
        return new ProgrammeItem(part, startTime, title, note);
    }
}
