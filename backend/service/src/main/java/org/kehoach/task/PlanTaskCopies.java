package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.plan.CopiedText;
import org.kehoach.plan.CopiedWork;
import org.kehoach.plan.CopyNote;
import org.kehoach.plan.PlanCopy;
import org.kehoach.plan.PlanWorkCopy;
import org.kehoach.plan.YearMention.Place;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a plan go with its copy: to the same units, or to those that go on with their work. Of a series it is the
 * first, and the copy repeats it anew. What waits for what goes with them.
 */
@ApplicationScoped
class PlanTaskCopies implements PlanWorkCopy {

    private record Part(
            UUID unitId, AssignmentRole role, @Nullable LocalDate ownDueOn) {}

    private record Source(
            UUID id,
            @Nullable UUID parentId,
            @Nullable UUID seriesId,
            UUID itemId,
            boolean composite,
            UpdateTask text,
            List<Part> parts) {}

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskDependencies dependencies;
    private final TaskSight sight;
    private final UnitQueries units;
    private final Database database;
    private final Access access;
    private final BusinessClock clock;
    private final Event<FirstTaskCopied> copied;

    PlanTaskCopies(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskDependencies dependencies,
            TaskSight sight,
            UnitQueries units,
            Database database,
            Access access,
            BusinessClock clock,
            Event<FirstTaskCopied> copied) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.dependencies = dependencies;
        this.sight = sight;
        this.units = units;
        this.database = database;
        this.access = access;
        this.clock = clock;
        this.copied = copied;
    }

    @Override
    public CopiedWork copy(PlanCopy copy) {
        var sources = sources(copy);
        var chosen = successors(copy, sources);
        return new Copying(copy, sources, chosen).run();
    }

    private List<Source> sources(PlanCopy copy) {
        return database.list(
                Sql.of("select t.*, " + TaskFigure.COLUMN + " as figures, " + """
                                (select json_agg(json_build_object('unitId', a.unit_id, 'role', a.role,
                                          'ownDueOn', case when a.own_due_on then a.due_on end) order by a.created_at, a.id)
                                   from assignments a where a.task_id = t.id
                                    and a.state not in ('HANDED_OVER', 'CANCELLED')) as parts
                                """ + "from tasks t" + TaskQueries.PLAN)
                        .then(sight.caller())
                        .then(
                                "where t.plan_id = ? and t.plan_item_id = any(?) and (",
                                copy.sourceId(),
                                copy.items().keySet().toArray(UUID[]::new))
                        .then(sight.visible())
                        .then("""
                                ) and not exists (select 1 from tasks again
                                                   where again.id = coalesce(t.parent_id, t.id) and again.occurrence > 1)
                                order by t.created_at, t.id
                                """),
                PlanTaskCopies::source);
    }

    private static Source source(Row row) {
        var parts = row.textOrNull("parts");
        return new Source(
                row.uuid("id"),
                row.uuidOrNull("parent_id"),
                row.uuidOrNull("series_id"),
                row.uuid("plan_item_id"),
                row.flag("composite"),
                new UpdateTask(
                        row.text("title"),
                        row.text("description"),
                        row.integerOrNull("due_in") == null ? row.dateOrNull("due_on") : null,
                        row.integerOrNull("due_in"),
                        row.flag("evidence_required"),
                        TaskFigure.list(row.textOrNull("figures"))),
                parts == null ? List.of() : StoredJson.read(parts, PARTS));
    }

    /** Who has a unit's part in the copy: itself, or who goes on with it; nobody who may not be given work. */
    private Map<UUID, Chosen> successors(PlanCopy copy, List<Source> sources) {
        var ids = sources.stream()
                .flatMap(source -> source.parts().stream())
                .map(Part::unitId)
                .collect(Collectors.toSet());
        var heirs = units.heirs(ids);
        var all = new HashSet<>(ids);
        heirs.values().forEach(line -> all.add(line.heir().id()));
        var standing = units.standing(all, copy.issuingUnitId(), copy.day());
        return heirs.values().stream()
                .collect(Collectors.toMap(line -> line.unit().id(), line -> {
                    var unit = standing.get(line.unit().id());
                    var taker = unit != null && unit.exists() ? line.unit() : line.heir();
                    var stands = standing.get(taker.id());
                    boolean may = stands != null && stands.exists() && (stands.below() || access.readsEverything());
                    return new Chosen(line, may ? taker.id() : null);
                }));
    }

    private record Chosen(UnitQueries.Heir line, @Nullable UUID unitId) {

        boolean isSame() {
            return line.unit().id().equals(unitId);
        }
    }

    /** One copying, with what it has told so far. */
    private final class Copying {

        private final PlanCopy copy;
        private final List<Source> sources;
        private final Map<UUID, Chosen> chosen;
        private final List<CopyNote> notes = new ArrayList<>();
        private final List<CopiedText> texts = new ArrayList<>();
        private final List<Assignment> given = new ArrayList<>();
        private final Map<UUID, UUID> copies = new HashMap<>();
        private final List<FirstTaskCopied> firsts = new ArrayList<>();
        private int count;

        Copying(PlanCopy copy, List<Source> sources, Map<UUID, Chosen> chosen) {
            this.copy = copy;
            this.sources = sources;
            this.chosen = chosen;
        }

        CopiedWork run() {
            var children = sources.stream()
                    .filter(source -> source.parentId() != null)
                    .collect(Collectors.groupingBy(source -> Objects.requireNonNull(source.parentId())));
            for (var source : sources) {
                if (source.parentId() != null) {
                    continue;
                }
                if (source.composite()) {
                    copyEach(source, children.getOrDefault(source.id(), List.of()));
                } else {
                    copyLeaf(source, null, new HashSet<>());
                }
            }
            given.forEach(assignments::persist);
            tasks.flush();
            dependencies.copy(copies);
            firsts.forEach(copied::fire);
            return new CopiedWork(count, notes, texts);
        }

        private void copyEach(Source source, List<Source> children) {
            var led = children.stream().filter(child -> leader(child) != null).toList();
            children.stream().filter(child -> !led.contains(child)).forEach(this::leaveOut);
            if (led.isEmpty()) {
                return;
            }
            var parent = task(source, null);
            var leaders = new HashSet<UUID>();
            led.forEach(child -> copyLeaf(child, parent, leaders));
        }

        /** Units that have become one get the work of a task for each of many only once. */
        private void copyLeaf(Source source, @Nullable Task parent, Set<UUID> leaders) {
            UUID leader = leader(source);
            if (leader == null) {
                leaveOut(source);
                return;
            }
            source.parts().forEach(part -> note(source, part, false));
            if (!leaders.add(leader)) {
                return;
            }
            count++;
            var task = task(source, parent);
            var taken = new HashSet<>(Set.of(leader));
            given.add(new Assignment(task, leader, AssignmentRole.LEAD, clock.now()));
            for (var part : source.parts()) {
                UUID unit = unit(part);
                if (part.role() != AssignmentRole.LEAD && unit != null && taken.add(unit)) {
                    var assignment = new Assignment(task, unit, part.role(), clock.now());
                    if (part.ownDueOn() != null) {
                        assignment.dueOnItsOwn(copy.shift().move(part.ownDueOn()), task.dueOn());
                    }
                    given.add(assignment);
                }
            }
        }

        private Task task(Source source, @Nullable Task parent) {
            var text = new UpdateTask(
                    source.text().title(),
                    source.text().description(),
                    copy.shift().move(source.text().dueOn()),
                    source.text().dueIn(),
                    source.text().evidenceRequired(),
                    source.text().figures());
            var task = parent == null
                    ? new Task(
                            text,
                            source.composite(),
                            copy.issuingUnitId(),
                            copy.draftId(),
                            Objects.requireNonNull(copy.items().get(source.itemId())),
                            access.actorId(),
                            clock.now())
                    : new Task(parent);
            task.edit(text, clock.now());
            tasks.persist(task);
            copies.put(source.id(), task.id());
            if (source.seriesId() != null) {
                var first =
                        new SeriesTasks.First(task.id(), task.givingUnitId(), task.planId(), task.planItemId(), false);
                firsts.add(new FirstTaskCopied(source.seriesId(), first, copy.shift()));
            }
            if (parent == null) {
                texts.add(new CopiedText(Place.TASK, text.title(), text.title() + "\n" + text.description()));
            }
            return task;
        }

        /** Who leads the copy; work that was dropped has no leader, and goes without a word. */
        private @Nullable UUID leader(Source source) {
            return source.parts().stream()
                    .filter(part -> part.role() == AssignmentRole.LEAD)
                    .findFirst()
                    .map(this::unit)
                    .orElse(null);
        }

        private void leaveOut(Source source) {
            source.parts().stream()
                    .filter(part -> part.role() == AssignmentRole.LEAD)
                    .forEach(part -> note(source, part, true));
        }

        private void note(Source source, Part part, boolean taskLeftOut) {
            var choice = Objects.requireNonNull(chosen.get(part.unitId()));
            if (!choice.isSame()) {
                notes.add(new CopyNote(
                        source.text().title(),
                        choice.line().unit(),
                        choice.unitId() == null ? null : choice.line().heir(),
                        taskLeftOut));
            }
        }

        private @Nullable UUID unit(Part part) {
            return Objects.requireNonNull(chosen.get(part.unitId())).unitId();
        }
    }
}
