package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** A feature whose things hang on units, and go with them when the units change. */
public interface UnitChangeParticipant {

    /** A thing that goes to another unit, or is closed when there is none. */
    record Move(UUID objectId, UUID fromUnitId, @Nullable UUID toUnitId) {}

    /** What a move did to a row: how it was before, null for a row that was made. */
    record Effect(UUID objectId, @Nullable String before) {}

    /** Who finishes a thing that stays with a unit which ends. */
    enum Remainder {
        /** Nothing is left to do with it. */
        FINISHED,
        /** The staff of the one unit that goes on with the ended one, in its name. */
        FOR_THE_HEIR,
        /** Nobody: it must not stay. */
        STRANDED
    }

    AffectedType type();

    default Remainder remainder() {
        return Remainder.FOR_THE_HEIR;
    }

    /** What may become of the things. */
    default Set<MoveOutcome> outcomes() {
        return EnumSet.allOf(MoveOutcome.class);
    }

    /** Statement for what is open at the units on the day: columns {@code object_id, unit_id, title}. */
    Sql open(UUID[] unitIds, LocalDate day);

    /**
     * Statement for what was recorded in the name of the units on the day or later: columns {@code object_id, unit_id,
     * title, recorded_on}. None where nothing is.
     */
    default Optional<Sql> recorded(UUID[] unitIds, LocalDate since) {
        return Optional.empty();
    }

    /** Moves and closes in the caller's transaction; answers what {@link #undo} needs. */
    List<Effect> move(Collection<Move> moves, UnitChangeContext context);

    /** What comes with units that stand below no other from the day on; answers what {@link #undo} needs. */
    default List<Effect> root(Collection<UUID> unitIds, UnitChangeContext context) {
        return List.of();
    }

    /** Puts everything back; answers the things to which something has happened since, upon which nothing is undone. */
    List<UUID> undo(List<Effect> effects, UnitChangeContext context);

    /**
     * Statement for what people know these things by: columns {@code page_id, unit_id, title}, the first the id of what
     * has a page.
     */
    Sql shown(UUID[] ids);
}
