package org.kehoach.event;

import jakarta.persistence.Embeddable;

/** A checklist item as it is stored. */
@Embeddable
record ChecklistLine(String text, boolean done) {

    ChecklistLine(ChecklistItem item) {
        this(item.text(), item.done());
    }

    ChecklistItem item() {
        return new ChecklistItem(text, done);
    }
}
