package org.kehoach.task;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that reports upon the task give, and the number to be reached. */
@Embeddable
public record TaskFigure(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9_-]*") @Schema(description = "Names the figure within the task", examples = "sessions")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Số buổi tuyên truyền")
        String label,

        @NotNull @Size(max = 40) @Schema(description = "Unit of measure", examples = "buổi")
        String measure,

        @PositiveOrZero @Digits(integer = 14, fraction = 4) @Nullable BigDecimal target) {

    /** One column with all figures of the task {@code t}. */
    static final String COLUMN = """
            (select json_agg(json_build_object('key', f.key, 'label', f.label, 'measure', f.measure, 'target', f.target)
                      order by f.position) from task_figures f where f.task_id = t.id)""";

    private static final TypeReference<List<TaskFigure>> MANY = new TypeReference<>() {};

    static List<TaskFigure> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }
}
