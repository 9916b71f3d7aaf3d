package org.kehoach.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.StoredJson;

import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Writes on in the history of units: what holds from a day on, while the days before stay as they were. Whoever calls
 * has checked that it can be; the database refuses what overlaps or goes in a circle.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitHistory {

    /** A line to another unit, which may become none. */
    public record Line(@Nullable UUID unitId) {}

    /** What is new from the day on; null leaves it as it is. */
    public record Alteration(
            @Nullable String name,
            @Nullable UnitKind kind,
            @Nullable Line parent,
            @Nullable Line guide,
            List<UnitSummary.CodeRef> codes) {}

    private final UnitRepository units;
    private final BusinessClock clock;

    UnitHistory(UnitRepository units, BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A unit that there is from the day on. */
    public void begin(UUID id, LocalDate day, Alteration from) {
        var period = new CreatePeriod(
                day,
                null,
                from.name() == null ? "" : from.name(),
                from.kind() == null ? UnitKind.OTHER : from.kind(),
                from.parent() == null ? null : from.parent().unitId(),
                from.guide() == null ? null : from.guide().unitId());
        units.persistAndFlush(
                new Unit(new CreateUnit(id, null, List.of(period), borne(from.codes(), day)), clock.now()));
    }

    /** Until the transaction ends nobody else who calls this reads the directory and writes on in it. */
    public void holdDirectory() {
        units.holdDirectory();
    }

    /** Units with their whole history; they may stand below each other in any order. */
    public void record(List<UnitRecord> records) {
        var kept = new LinkedHashMap<Unit, UnitMemento>();
        for (var record : records) {
            var unit = new Unit(new CreateUnit(record.id(), null, record.periods(), record.codes()), clock.now());
            kept.put(unit, unit.memento());
            unit.clear();
            units.persist(unit);
        }
        // a period names its superior, who may come later in the list
        units.flush();
        kept.forEach(Unit::restore);
        units.flush();
        // thousands of units, looked through for changes before each further statement, would take minutes
        units.getEntityManager().clear();
    }

    /** The codes of the schemes are free from the day on. */
    public void releaseCodes(UUID id, List<UnitSummary.CodeRef> codes, LocalDate day) {
        Set<String> schemes = codes.stream().map(UnitSummary.CodeRef::scheme).collect(Collectors.toSet());
        find(id).releaseCodes(code -> schemes.stream().anyMatch(code::isOf), day.minusDays(1));
        units.flush();
    }

    public void alter(UUID id, LocalDate day, Alteration alteration) {
        var unit = find(id);
        var next = unit.split(day);
        // the end of one period is written before the beginning of the next
        units.flush();
        next.ifPresent(unit::add);
        unit.latest().alter(alteration);
        borne(alteration.codes(), day).forEach(code -> unit.add(new UnitCode(code)));
        units.touch(unit);
        units.flush();
    }

    /** The day is the first without the unit. */
    public void end(UUID id, LocalDate day) {
        var unit = find(id);
        unit.end(day.minusDays(1));
        units.touch(unit);
        units.flush();
    }

    /**
     * One unit takes over from another by a set of changes.
     *
     * @param partial whether the other one stands on beside it
     */
    public void succeed(UUID setId, UUID predecessorId, UUID successorId, LocalDate day, boolean partial) {
        units.recordSuccession(setId, predecessorId, successorId, day, partial);
    }

    public void forgetSuccessions(UUID setId) {
        units.forgetSuccessions(setId);
    }

    /** What {@link #restore} needs. */
    public String keep(UUID id) {
        return StoredJson.write(find(id).memento());
    }

    /**
     * Puts units back as they were kept and takes those away that were begun by mistake; refuses (409) one of these that
     * something hangs on. Whoever calls has asked {@link UnitMementos}.
     */
    public void restore(Map<UUID, String> kept, Collection<UUID> begun) {
        // codes and lines have passed from one to another: all let go of theirs before any gets its own back
        Stream.concat(kept.keySet().stream(), begun.stream()).map(this::find).forEach(Unit::clear);
        units.flush();
        kept.forEach((id, memento) -> {
            var unit = find(id);
            unit.restore(StoredJson.read(memento, UnitMemento.class));
            units.touch(unit);
        });
        units.flush();
        begun.forEach(this::remove);
    }

    private void remove(UUID id) {
        units.delete(find(id));
        try {
            units.flush();
        } catch (ConstraintViolationException hanging) {
            throw ProblemException.of(ProblemType.CONFLICT, "changeBuiltUpon");
        }
    }

    public long version(UUID id) {
        return find(id).version();
    }

    private Unit find(UUID id) {
        return units.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    private static List<CodePeriod> borne(List<UnitSummary.CodeRef> codes, LocalDate day) {
        return codes.stream()
                .map(code -> new CodePeriod(code.scheme(), code.code(), day, null))
                .toList();
    }
}
