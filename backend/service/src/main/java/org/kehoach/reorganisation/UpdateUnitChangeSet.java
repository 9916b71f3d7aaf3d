package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.FieldError;

import org.jspecify.annotations.Nullable;

/** What a draft says; changes and rules are replaced as a whole. */
public record UpdateUnitChangeSet(
        @NotBlank @Size(max = 300) String instrument,
        @Nullable LocalDate instrumentOn,
        @NotNull LocalDate effectiveOn,
        @NotNull @Size(max = 200) List<@Valid @NotNull UnitChange> changes,
        @NotNull @Size(max = 1000) List<@Valid @NotNull MoveRule> rules) {

    /** Where the unit is named first. */
    String pointerTo(UUID unitId) {
        return Stream.concat(
                        IntStream.range(0, changes.size())
                                .mapToObj(index -> changes.get(index).pointerTo(unitId, "/changes/" + index))
                                .flatMap(Optional::stream),
                        IntStream.range(0, rules.size())
                                .filter(index -> unitId.equals(rules.get(index).toUnitId()))
                                .mapToObj(index -> "/rules/" + index + "/toUnitId"))
                .findFirst()
                .orElse("/changes");
    }

    /** What is valid field by field, but does not fit together. */
    FieldError[] misfits(LocalDate today) {
        var ofChanges = IntStream.range(0, changes.size())
                .mapToObj(index -> changes.get(index).misfits("/changes/" + index))
                .flatMap(List::stream);
        return Stream.of(ofInstrument(today), ofChanges, ofRules())
                .flatMap(errors -> errors)
                .toArray(FieldError[]::new);
    }

    /** What an instrument orders comes after it. */
    private Stream<FieldError> ofInstrument(LocalDate today) {
        if (instrumentOn == null) {
            return Stream.empty();
        }
        if (instrumentOn.isAfter(today)) {
            return Stream.of(FieldError.at("/instrumentOn", "future"));
        }
        return instrumentOn.isAfter(effectiveOn)
                ? Stream.of(FieldError.at("/instrumentOn", "afterEffective"))
                : Stream.empty();
    }

    private Stream<FieldError> ofRules() {
        var ended = changes.stream()
                .filter(change -> change.kind().ends())
                .flatMap(change -> change.unitIds().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, rules.size())
                .filter(index -> rules.get(index).keepsStaffOf(ended))
                .mapToObj(index -> FieldError.at("/rules/" + index + "/outcome", "staffOfEnded"));
    }
}
