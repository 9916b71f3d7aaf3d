package org.kehoach.plan;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.NullIsEmpty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wording of an item, its place (under which item, at which position among its siblings), its weight, and what it carries
 * out.
 */
public record UpdatePlanItem(
        @NotBlank @Size(max = 1000) String title,
        @NullIsEmpty @NotNull @Size(max = 20000) String text,
        @Nullable UUID parentId,
        @Min(0) @Max(999) int position,
        @Min(1) @Max(100) int weight,

        @Schema(description = "The item of another unit's issued plan that it carries out") @Nullable UUID derivedFromId) {

    /** Whether it stands under the same item, at the same position, as another state of it. */
    boolean isWhere(UpdatePlanItem other) {
        return Objects.equals(parentId, other.parentId) && position == other.position;
    }
}
