package org.kehoach.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.RequestRefused;
import org.kehoach.platform.Signal;
import org.kehoach.platform.Signals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Writes each change into the audit in the change's own transaction, and each refusal in one of its own. */
@ApplicationScoped
class AuditTrail {

    /** A row as the database reads it. */
    private record Entry(
            String action,
            String type,
            UUID object,
            @Nullable UUID unit,
            @Nullable Object before,
            @Nullable Object after) {

        static Entry of(Signal signal) {
            return new Entry(
                    signal.action(),
                    signal.objectType(),
                    signal.objectId(),
                    signal.unitId(),
                    signal.before(),
                    signal.after());
        }
    }

    private final EntityManager database;
    private final CurrentCaller current;
    private final Access access;
    private final BusinessClock clock;
    private final ObjectMapper json;

    AuditTrail(EntityManager database, CurrentCaller current, Access access, BusinessClock clock, ObjectMapper json) {
        this.database = database;
        this.current = current;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(@Observes Signal signal) {
        write(
                signal.action(),
                signal.objectType(),
                signal.objectId(),
                signal.unitId(),
                false,
                text(signal.before()),
                text(signal.after()));
    }

    /** In one statement, for there may be thousands. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(@Observes Signals signals) {
        var caller = current.get();
        database.createNativeQuery("""
                        insert into audit_entries (recorded_at, provider, subject, client_id, correlation_id, action,
                                                   object_type, object_id, unit_id, before, after, on_behalf_of)
                        select ?1, ?2, ?3, ?4, ?5, s.action, s.type, s.object, s.unit, s.before, s.after, cast(?6 as uuid)
                          from jsonb_to_recordset(cast(?7 as jsonb))
                               as s(action text, type text, object uuid, unit uuid, before jsonb, after jsonb)
                        """)
                .setParameter(1, clock.now())
                .setParameter(2, caller.provider())
                .setParameter(3, caller.subject())
                .setParameter(4, caller.clientId())
                .setParameter(5, MDC.get("correlationId"))
                .setParameter(6, access.delegatorIn(signals.actingUnitId()))
                .setParameter(7, text(signals.each().stream().map(Entry::of).toList()))
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(@Observes RequestRefused refusal) {
        write(refusal.method() + " " + refusal.path(), refusal.problem(), refusal.objectId(), null, true, null, null);
    }

    private void write(
            String action,
            String objectType,
            @Nullable UUID objectId,
            @Nullable UUID unitId,
            boolean refused,
            @Nullable String before,
            @Nullable String after) {
        var caller = current.get();
        database.createNativeQuery("""
                        insert into audit_entries (recorded_at, provider, subject, client_id, correlation_id, action,
                                                   object_type, object_id, unit_id, refused, before, after, on_behalf_of)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, cast(?11 as jsonb), cast(?12 as jsonb), ?13)
                        """)
                .setParameter(1, clock.now())
                .setParameter(2, caller.provider())
                .setParameter(3, caller.subject())
                .setParameter(4, caller.clientId())
                .setParameter(5, MDC.get("correlationId"))
                .setParameter(6, action)
                .setParameter(7, objectType)
                .setParameter(8, objectId)
                .setParameter(9, unitId)
                .setParameter(10, refused)
                .setParameter(11, before)
                .setParameter(12, after)
                .setParameter(13, access.delegatorIn(unitId))
                .executeUpdate();
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
