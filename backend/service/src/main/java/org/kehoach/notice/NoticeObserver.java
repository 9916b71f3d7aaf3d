package org.kehoach.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.kehoach.cascade.ReminderSaved;
import org.kehoach.comment.CommentSaved;
import org.kehoach.plan.PlanIssued;
import org.kehoach.plan.PlanRevoked;
import org.kehoach.plan.PlanSaved;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.reorganisation.UnitChangeSetSaved;
import org.kehoach.task.AssignmentMoved;
import org.kehoach.task.ExtensionSaved;
import org.kehoach.task.TaskSaved;
import org.kehoach.task.TasksReady;

/** Gathers what happens in a transaction, and has it told before the transaction ends. */
@ApplicationScoped
class NoticeObserver {

    private static final Map<String, List<NoticeKind>> BY_ACTION = Map.ofEntries(
            Map.entry("createTask", List.of(NoticeKind.WORK_GIVEN)),
            Map.entry("giveTaskOfSeries", List.of(NoticeKind.WORK_GIVEN)),
            Map.entry("createExtensionRequest", List.of(NoticeKind.EXTENSION_ASKED)),
            Map.entry("grantExtension", List.of(NoticeKind.EXTENSION_ANSWERED)),
            Map.entry("refuseExtension", List.of(NoticeKind.EXTENSION_ANSWERED)),
            Map.entry("createTaskComment", List.of(NoticeKind.MENTIONED, NoticeKind.COMMENTED)),
            Map.entry("createPlanComment", List.of(NoticeKind.MENTIONED, NoticeKind.COMMENTED)),
            Map.entry("updateTaskComment", List.of(NoticeKind.MENTIONED)),
            Map.entry("updatePlanComment", List.of(NoticeKind.MENTIONED)),
            Map.entry("submitPlan", List.of(NoticeKind.PLAN_SUBMITTED)),
            Map.entry("returnPlan", List.of(NoticeKind.PLAN_RETURNED)),
            Map.entry("createReminder", List.of(NoticeKind.PLAN_REMINDED)),
            Map.entry("approveUnitChangeSet", List.of(NoticeKind.WORK_HANDED_OVER)),
            Map.entry("executeUnitChangeSet", List.of(NoticeKind.WORK_HANDED_OVER)));

    private static final Map<String, NoticeKind> BY_MOVE = Map.ofEntries(
            Map.entry("submitAssignment", NoticeKind.WORK_SUBMITTED),
            Map.entry("acceptAssignment", NoticeKind.WORK_ACCEPTED),
            Map.entry("returnAssignment", NoticeKind.WORK_RETURNED),
            Map.entry("reopenAssignment", NoticeKind.WORK_RETURNED),
            Map.entry("cancelAssignment", NoticeKind.WORK_CANCELLED),
            Map.entry("cancelTask", NoticeKind.WORK_CANCELLED),
            Map.entry("stopTaskSeries", NoticeKind.WORK_CANCELLED),
            Map.entry("updateTask", NoticeKind.DUE_DATE_MOVED),
            Map.entry("updateAssignment", NoticeKind.DUE_DATE_MOVED),
            Map.entry("createTaskSeries", NoticeKind.DUE_DATE_MOVED),
            Map.entry("updateTaskSeries", NoticeKind.DUE_DATE_MOVED),
            Map.entry("createProgressReport", NoticeKind.PROGRESS_REPORTED));

    private final Notices notices;
    private final TransactionSynchronizationRegistry transaction;
    private final NoticeWriter writer;
    private final Access access;
    private final BusinessClock clock;

    NoticeObserver(
            Notices notices,
            TransactionSynchronizationRegistry transaction,
            NoticeWriter writer,
            Access access,
            BusinessClock clock) {
        this.notices = notices;
        this.transaction = transaction;
        this.writer = writer;
        this.access = access;
        this.clock = clock;
    }

    void task(@Observes TaskSaved saved) {
        // a granted date is told to who asked for it
        if (!saved.action().equals("grantExtension")) {
            gather(saved.action(), saved.objectId());
        }
    }

    void extension(@Observes ExtensionSaved saved) {
        gather(saved.action(), saved.objectId());
    }

    void comment(@Observes CommentSaved saved) {
        gather(saved.action(), saved.objectId());
    }

    void plan(@Observes PlanSaved saved) {
        gather(saved.action(), saved.objectId());
    }

    void reminder(@Observes ReminderSaved saved) {
        gather(saved.action(), saved.objectId());
    }

    void units(@Observes UnitChangeSetSaved saved) {
        gather(saved.action(), saved.objectId());
    }

    /** What is recorded of the past is told to nobody. */
    void assignment(@Observes AssignmentMoved moved) {
        var kind = BY_MOVE.get(moved.action());
        if (kind != null && moved.occurredOn().equals(clock.today())) {
            gather(kind, moved.objectId());
        }
    }

    void ready(@Observes TasksReady ready) {
        if (ready.occurredOn().equals(clock.today())) {
            ready.taskIds().forEach(id -> gather(NoticeKind.WORK_CAN_BEGIN, id));
        }
    }

    void issued(@Observes PlanIssued issued) {
        if (issued.occurredOn().equals(clock.today())) {
            gather(issued.after().amends() == null ? NoticeKind.PLAN_ISSUED : NoticeKind.PLAN_AMENDED, issued.planId());
        }
    }

    void revoked(@Observes PlanRevoked revoked) {
        if (revoked.occurredOn().equals(clock.today())) {
            gather(NoticeKind.PLAN_REVOKED, revoked.planId());
        }
    }

    private void gather(String action, UUID id) {
        BY_ACTION.getOrDefault(action, List.of()).forEach(kind -> gather(kind, id));
    }

    private void gather(NoticeKind kind, UUID id) {
        if (notices.isEmpty()) {
            transaction.registerInterposedSynchronization(new Telling(access.actorId()));
        }
        notices.of(kind, id);
    }

    /** What cannot be told ends the transaction, which an observer of its end could not. */
    private final class Telling implements Synchronization {

        private final UUID actor;

        Telling(UUID actor) {
            this.actor = actor;
        }

        @Override
        public void beforeCompletion() {
            notices.take().forEach((kind, ids) -> writer.write(kind, ids, actor));
        }

        @Override
        public void afterCompletion(int status) {
            // told or gone with the transaction
        }
    }
}
