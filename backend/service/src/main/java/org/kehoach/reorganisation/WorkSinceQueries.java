package org.kehoach.reorganisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;

/** Reads what was recorded in the name of units on the day on which they change, or later. */
@ApplicationScoped
class WorkSinceQueries {

    private final Instance<UnitChangeParticipant> participants;
    private final Lists lists;

    WorkSinceQueries(@Any Instance<UnitChangeParticipant> participants, Lists lists) {
        this.participants = participants;
        this.lists = lists;
    }

    Page<WorkSince> page(UnitChangeSet set, WorkSinceFilter filter) {
        UUID[] units = set.changes().stream()
                .filter(change -> change.kind().says(UnitChangeKind.Field.SUCCESSORS)
                        || change.kind().ends())
                .map(UnitChange::unitIds)
                .flatMap(List::stream)
                .toArray(UUID[]::new);
        Sql work = Sql.of(
                "(select * from (values (null, cast(null as uuid), cast(null as uuid), null, cast(null as date)))"
                        + " nothing(object_type, object_id, unit_id, title, recorded_on) where false");
        for (var participant : participants) {
            work = participant
                    .recorded(units, set.effectiveOn())
                    .map(Sql.of("union all select '" + participant.type() + "', w.* from (")::then)
                    .map(statement -> statement.then(") w"))
                    .map(work::then)
                    .orElse(work);
        }
        var source = work.then(") w join " + UnitNames.of("w.unit_id") + " unit on true");
        var query = ListQuery.of("w.*, unit.name as unit_name", source, "w.object_id")
                .key("recordedOn", "w.recorded_on", "date")
                .key("title", "w.title collate natural_order", "text")
                .defaultSort("-recordedOn");
        return lists.page(query, filter, WorkSince::of);
    }
}
