package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.FieldError;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitSummary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of an instrument. CREATE makes a unit (name, unitKind, parentId, guidedById, codes); RENAME gives the name,
 * unitKind or codes that are stated; MOVE and GUIDE put it under {@code parentId} or {@code guidedById}, null for none;
 * MERGE ends the units in one successor, SPLIT ends the unit in several, PARTIAL_SPLIT leaves it standing beside them,
 * DISSOLVE ends it without one.
 */
public record UnitChange(
        @NotNull UnitChangeKind kind,

        @Schema(description = "The units that change; of CREATE the client-made UUIDv7 of the new unit")
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> unitIds,

        @Schema(description = "Of MERGE one unit, of SPLIT and PARTIAL_SPLIT one or more") @Size(max = 50) @Nullable List<@NotNull UUID> successorIds,

        @Size(min = 1, max = 200) @Nullable String name,
        @Nullable UnitKind unitKind,
        @Nullable UUID parentId,
        @Nullable UUID guidedById,

        @Schema(description = "From the effective day on, in place of the unit's former codes of the same schemes")
        @Size(max = 20) @Nullable List<@Valid @NotNull UnitCodeChange> codes) {

    /** A unit that stands below no other. */
    boolean makesRoot() {
        return (kind == UnitChangeKind.CREATE || kind == UnitChangeKind.MOVE) && parentId == null;
    }

    Optional<String> pointerTo(UUID unitId, String pointer) {
        if (unitIds.contains(unitId)) {
            return Optional.of(pointer + "/unitIds/" + unitIds.indexOf(unitId));
        }
        if (successors().contains(unitId)) {
            return Optional.of(pointer + "/successorIds/" + successors().indexOf(unitId));
        }
        return unitId.equals(parentId) ? Optional.of(pointer + "/parentId") : Optional.empty();
    }

    /** Every unit that must be there for the change. */
    Set<UUID> named() {
        var named = new HashSet<>(unitIds);
        named.addAll(successors());
        Stream.of(Optional.ofNullable(parentId), Optional.ofNullable(guidedById))
                .flatMap(Optional::stream)
                .forEach(named::add);
        return named;
    }

    /** What the kind of change does not say, and what is said twice; pointers begin with the given one. */
    List<FieldError> misfits(String pointer) {
        var errors = new ArrayList<FieldError>();
        said().forEach((field, name) -> {
            if (!kind.says(field)) {
                errors.add(FieldError.at(pointer + "/" + name, "notOfKind"));
            }
        });
        if (Set.copyOf(unitIds).size() < unitIds.size()) {
            errors.add(FieldError.at(pointer + "/unitIds", "repeated"));
        }
        if (Set.copyOf(successors()).size() < successors().size()) {
            errors.add(FieldError.at(pointer + "/successorIds", "repeated"));
        }
        if (parentId != null && unitIds.contains(parentId)) {
            errors.add(FieldError.at(pointer + "/parentId", "ownSuperior"));
        }
        if (guidedById != null && unitIds.contains(guidedById)) {
            errors.add(FieldError.at(pointer + "/guidedById", "ownGuide"));
        }
        var schemes = new HashSet<String>();
        for (var code : codeRefs()) {
            if (!schemes.add(code.scheme())) {
                errors.add(FieldError.at(pointer + "/codes", "codeTwice", code.scheme()));
            }
        }
        return errors;
    }

    private Map<UnitChangeKind.Field, String> said() {
        var said = new EnumMap<UnitChangeKind.Field, String>(UnitChangeKind.Field.class);
        if (!successors().isEmpty()) {
            said.put(UnitChangeKind.Field.SUCCESSORS, "successorIds");
        }
        if (name != null) {
            said.put(UnitChangeKind.Field.NAME, "name");
        }
        if (unitKind != null) {
            said.put(UnitChangeKind.Field.UNIT_KIND, "unitKind");
        }
        if (parentId != null) {
            said.put(UnitChangeKind.Field.PARENT, "parentId");
        }
        if (guidedById != null) {
            said.put(UnitChangeKind.Field.GUIDED_BY, "guidedById");
        }
        if (!codeRefs().isEmpty()) {
            said.put(UnitChangeKind.Field.CODES, "codes");
        }
        return said;
    }

    List<UUID> successors() {
        return successorIds == null ? List.of() : successorIds;
    }

    List<UnitSummary.CodeRef> codeRefs() {
        return codes == null
                ? List.of()
                : codes.stream().map(UnitCodeChange::ref).toList();
    }
}
