package org.kehoach.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;
import org.kehoach.task.TaskPattern;

import org.jspecify.annotations.Nullable;

/**
 * Series that have tasks to give: who takes the place of a unit gives the next ones, or is given them. A series without
 * who gives it, or whom to give it to, is stopped. People know a series by its first task.
 */
@ApplicationScoped
class SeriesMoves implements UnitChangeParticipant {

    /** Who gives the tasks, and who has which part in them; null of a draft's, whose task says it. */
    private record Units(UUID givingUnitId, @Nullable List<List<TaskPattern.Part>> parts) {

        static Units of(TaskSeries series) {
            var pattern = series.pattern();
            return new Units(series.givingUnitId(), pattern == null ? null : pattern.parts());
        }

        Set<UUID> all() {
            var all = new HashSet<>(Set.of(givingUnitId));
            if (parts != null) {
                parts.forEach(each -> each.forEach(part -> all.add(part.unitId())));
            }
            return all;
        }
    }

    /** The units before the move and after it; {@code nextOn} of one that was stopped. */
    private record Kept(
            Units before,
            Units after,
            boolean stopped,
            @Nullable LocalDate nextOn) {}

    private final TaskSeriesRepository repository;
    private final TaskSeriesQueries queries;

    SeriesMoves(TaskSeriesRepository repository, TaskSeriesQueries queries) {
        this.repository = repository;
        this.queries = queries;
    }

    @Override
    public AffectedType type() {
        return AffectedType.TASK_SERIES;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return TaskSeriesQueries.goingOn(unitIds);
    }

    @Override
    public Optional<Sql> recorded(UUID[] unitIds, LocalDate since) {
        return Optional.of(TaskSeriesQueries.begun(unitIds, since));
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var bySeries = moves.stream().collect(Collectors.groupingBy(Move::objectId, TreeMap::new, Collectors.toList()));
        var effects = new ArrayList<Effect>();
        bySeries.forEach((firstTask, leaving) -> {
            var kept = find(firstTask)
                    .filter(TaskSeries::goesOn)
                    .flatMap(series -> handOn(series, leaving, context))
                    .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "changeOvertaken"));
            effects.add(new Effect(firstTask, StoredJson.write(kept)));
        });
        repository.flush();
        return effects;
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var changed = new ArrayList<UUID>();
        for (var effect : effects) {
            var kept = StoredJson.read(String.valueOf(effect.before()), Kept.class);
            find(effect.objectId())
                    .filter(series -> Units.of(series).equals(kept.after()) && mayGoOn(series, kept))
                    .ifPresentOrElse(series -> putBack(series, kept), () -> changed.add(effect.objectId()));
        }
        repository.flush();
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return TaskSeriesQueries.shown(ids);
    }

    /** Nothing when one of the units has no part in it any more. */
    private static Optional<Kept> handOn(TaskSeries series, List<Move> leaving, UnitChangeContext context) {
        var before = Units.of(series);
        var takers = new HashMap<UUID, Optional<UUID>>();
        leaving.forEach(move -> takers.put(move.fromUnitId(), Optional.ofNullable(move.toUnitId())));
        if (!before.all().containsAll(takers.keySet())) {
            return Optional.empty();
        }
        var nextOn = series.nextOn();
        boolean handedOn = taker(takers, before.givingUnitId())
                .map(giver -> series.handOn(giver, unit -> taker(takers, unit)))
                .orElse(false);
        if (!handedOn) {
            series.stop(context.instrument(), context.day());
        }
        return Optional.of(new Kept(before, Units.of(series), !handedOn, handedOn ? null : nextOn));
    }

    private static Optional<UUID> taker(Map<UUID, Optional<UUID>> takers, UUID unitId) {
        return takers.getOrDefault(unitId, Optional.of(unitId));
    }

    /** A draft's that was stopped goes on only while its plan is a draft, whose issue would have begun it. */
    private boolean mayGoOn(TaskSeries series, Kept kept) {
        return !kept.stopped() || kept.nextOn() != null || queries.isOfDraft(series.id());
    }

    private static void putBack(TaskSeries series, Kept kept) {
        series.giveBack(kept.before().givingUnitId(), kept.before().parts());
        if (kept.stopped()) {
            series.goOn(kept.nextOn());
        }
    }

    private Optional<TaskSeries> find(UUID firstTask) {
        return queries.ofFirstTask(firstTask).flatMap(repository::lock);
    }
}
