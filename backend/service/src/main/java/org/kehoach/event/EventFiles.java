package org.kehoach.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileAccess;

/** Who sees an event sees its photos and papers. */
@ApplicationScoped
class EventFiles implements FileAccess {

    static final String OWNER = "event";

    private final EventSight sight;

    EventFiles(EventSight sight) {
        this.sight = sight;
    }

    @Override
    public String ownerType() {
        return OWNER;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return sight.seesEvent(ownerId);
    }

    @Override
    public boolean maySettle(UUID ownerId) {
        return sight.keepsClosing(ownerId);
    }

    @Override
    public boolean mayReplace(UUID ownerId) {
        return sight.keepsClosing(ownerId);
    }
}
