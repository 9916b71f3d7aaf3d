package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the next task of a series is made of.
 *
 * @param parts who has a part in it; of a composite for each child, else in one list
 */
public record TaskPattern(
        String title,
        String description,
        boolean evidenceRequired,
        List<TaskFigure> figures,
        boolean composite,
        List<List<Part>> parts) {

    /** A unit's part. */
    public record Part(UUID unitId, AssignmentRole role) {}

    static TaskPattern of(UpdateTask text, boolean composite, List<List<Part>> parts) {
        return new TaskPattern(
                text.title(), text.description(), text.evidenceRequired(), text.figures(), composite, parts);
    }

    /** The same with other words, for the same units. */
    public TaskPattern reading(String otherTitle, String otherDescription, boolean evidence, List<TaskFigure> asked) {
        return new TaskPattern(otherTitle, otherDescription, evidence, asked, composite, parts);
    }

    /** The same for other units. */
    public TaskPattern with(List<List<Part>> others) {
        return new TaskPattern(title, description, evidenceRequired, figures, composite, others);
    }

    /** The same for those who take the units' places; who has no taker drops out, and with the leading unit all do. */
    public TaskPattern handedOn(Function<UUID, Optional<UUID>> taker) {
        return with(parts.stream()
                .map(each -> each.stream()
                        .flatMap(part -> taker.apply(part.unitId()).map(unit -> new Part(unit, part.role())).stream())
                        .toList())
                .filter(each -> each.stream().anyMatch(part -> part.role() == AssignmentRole.LEAD))
                .toList());
    }

    UpdateTask due(LocalDate day) {
        return new UpdateTask(title, description, day, null, evidenceRequired, figures);
    }

    Stream<UUID> unitIds() {
        return parts.stream().flatMap(List::stream).map(Part::unitId);
    }
}
