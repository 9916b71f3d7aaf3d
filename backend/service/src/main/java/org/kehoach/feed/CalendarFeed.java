package org.kehoach.feed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.Language;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** An address from which a calendar program reads events as the owner sees them, until it is revoked. */
@Entity
@Table(name = "calendar_feeds")
class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID ownerId;
    private @Nullable UUID unitId;
    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] secretHash;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(CreateCalendarFeed request, UUID owner, Language language, FeedSecret secret, Instant now) {
        id = Ids.orNext(request.id());
        ownerId = owner;
        unitId = request.unitId();
        planId = request.planId();
        this.language = language;
        secretHash = secret.hash();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable UUID unitId() {
        return unitId;
    }

    void revoke(Instant now) {
        if (revokedAt != null) {
            throw ProblemException.illegalTransition(Set.of());
        }
        revokedAt = now;
    }
}
