package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.Access;
import org.kehoach.platform.Permission;

import org.jspecify.annotations.Nullable;

/** Who works, who accepts, and who reads reports; nobody accepts their own. */
@ApplicationScoped
public class AssignmentRights {

    /**
     * The parts in a task.
     *
     * @param leadUnitId null where the lead was cancelled
     * @param plan how the task's plan stands, null where it has none
     */
    public record Parts(
            UUID givingUnitId,
            @Nullable UUID leadUnitId,
            @Nullable UUID monitorUnitId,
            @Nullable PlanStatus plan) {

        /** Whether the units are at work. */
        boolean running() {
            return plan == null || plan == PlanStatus.ISSUED;
        }

        /** Whether the work is still being given out. */
        boolean drafted() {
            return plan == PlanStatus.DRAFT;
        }
    }

    /**
     * Who decides in a task.
     *
     * @param accepterId who accepts what was done in support: the lead, or who goes on with its work, else the giver
     */
    record Chain(Parts parts, UUID accepterId) {}

    /** An assignment as far as rights go; {@code submittedBy} is who submitted it last. */
    record Held(
            UUID unitId,
            AssignmentRole role,
            AssignmentState state,
            @Nullable UUID submittedBy) {}

    private final Access access;

    AssignmentRights(Access access) {
        this.access = access;
    }

    /** @param dueOn the due date in force; a later one can be asked for only where there is one */
    List<AssignmentAction> allowed(Held held, @Nullable LocalDate dueOn, Chain chain) {
        return Stream.of(AssignmentAction.values())
                .filter(action -> Assignment.possible(held.role(), held.state()).contains(action))
                .filter(action -> chain.parts().running()
                        || (chain.parts().drafted() && action == AssignmentAction.MOVE_DUE_DATE))
                .filter(action -> dueOn != null || action != AssignmentAction.ASK_EXTENSION)
                .filter(action -> may(action, held, chain))
                .toList();
    }

    boolean may(AssignmentAction action, Held held, Chain chain) {
        boolean holds = deciding(action, held, chain).anyMatch(unit -> access.may(action.permission(), unit));
        return holds && !isOwnSubmission(action, held);
    }

    /** Own unit, units above, giver, LEAD and MONITOR; everybody else sees unit, state and date only. */
    public boolean readsReports(UUID unitId, Parts parts) {
        return Stream.of(unitId, parts.givingUnitId(), parts.leadUnitId(), parts.monitorUnitId())
                .filter(Objects::nonNull)
                .anyMatch(unit -> access.reaches(Permission.READ_REPORT, unit));
    }

    /** The unit that must act now; none at the end or where only note is taken. */
    static @Nullable UUID turn(Held held, Chain chain) {
        if (held.role() == AssignmentRole.MONITOR || !held.state().isOpen()) {
            return null;
        }
        if (held.state() != AssignmentState.SUBMITTED) {
            return held.unitId();
        }
        return held.role() == AssignmentRole.LEAD ? chain.parts().givingUnitId() : chain.accepterId();
    }

    private boolean isOwnSubmission(AssignmentAction action, Held held) {
        boolean judges = action == AssignmentAction.ACCEPT || action == AssignmentAction.RETURN;
        return judges && !access.readsEverything() && access.actorId().equals(held.submittedBy());
    }

    private static Stream<UUID> deciding(AssignmentAction action, Held held, Chain chain) {
        var parts = chain.parts();
        Stream<@Nullable UUID> units = switch (action) {
            case ACKNOWLEDGE, START, REPORT, SUBMIT, ASK_EXTENSION -> Stream.of(held.unitId());
            case ACCEPT, RETURN, REOPEN ->
                held.role() == AssignmentRole.LEAD
                        ? Stream.of(parts.givingUnitId(), parts.monitorUnitId())
                        : Stream.of(chain.accepterId());
            case MOVE_DUE_DATE, CANCEL -> Stream.of(parts.givingUnitId());
        };
        return units.filter(Objects::nonNull);
    }
}
