package org.kehoach.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;
import org.kehoach.platform.SigningCapacity;

import org.jspecify.annotations.Nullable;

/** A step in the life of a plan; never changed. */
@Entity
@Table(name = "plan_transitions")
class PlanTransition {

    @Id
    private UUID id;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private PlanAction action;

    @Enumerated(EnumType.STRING)
    private PlanStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private PlanStatus toStatus;

    private @Nullable String reason;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningCapacity signedAs;

    private @Nullable UUID onBehalfOfId;
    private LocalDate occurredOn;
    private Instant recordedAt;

    protected PlanTransition() {}

    PlanTransition(
            Plan plan,
            PlanAction action,
            PlanStatus from,
            @Nullable String reason,
            UUID staffId,
            LocalDate occurredOn,
            Instant now) {
        id = Ids.next();
        planId = plan.id();
        this.action = action;
        fromStatus = from;
        toStatus = plan.status();
        this.reason = reason;
        this.staffId = staffId;
        this.occurredOn = occurredOn;
        recordedAt = now;
    }

    /** @param lender whose powers they were, of what is signed by delegation */
    void sign(@Nullable SigningCapacity capacity, @Nullable UUID lender) {
        signedAs = capacity;
        onBehalfOfId = capacity == SigningCapacity.DELEGATED ? lender : null;
    }
}
