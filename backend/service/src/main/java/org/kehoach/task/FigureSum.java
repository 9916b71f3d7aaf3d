package org.kehoach.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the children of a task have reached together for one of its figures. */
public record FigureSum(
        String key,
        String label,
        String measure,

        @Schema(description = "Sum of the latest values that the children reported") @Nullable BigDecimal value,

        @Schema(description = "Sum of the children's targets; null where one has none") @Nullable BigDecimal target,

        @Schema(description = "How many children have reported the figure")
        long reported) {

    private static final TypeReference<List<FigureSum>> MANY = new TypeReference<>() {};

    /** One column with the sums of a task's children. */
    static Sql of(UUID parentId, LocalDate day) {
        return Sql.of("""
                select json_agg(json_build_object('key', f.key, 'label', f.label, 'measure', f.measure, 'value', f.value,
                                                  'target', f.target, 'reported', f.reported) order by f.position, f.key)
                  from (select tf.key, min(tf.label) as label, min(tf.measure) as measure, min(tf.position) as position,
                               trim_scale(sum(said.value)) as value, count(said.value) as reported,
                               case when count(*) = count(tf.target) then trim_scale(sum(tf.target)) end as target
                          from tasks k
                          join assignments cl on cl.task_id = k.id and cl.role = 'LEAD'
                           and cl.state not in ('HANDED_OVER', 'CANCELLED')
                          join task_figures tf on tf.task_id = k.id
                          left join lateral (%s) said on said.key = tf.key
                         where k.parent_id = ? group by tf.key) f
                """.formatted(HandedOverWork.latestFigures("cl.id")), day, parentId);
    }

    static List<FigureSum> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }
}
