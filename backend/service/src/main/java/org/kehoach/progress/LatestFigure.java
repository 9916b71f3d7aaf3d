package org.kehoach.progress;

import java.math.BigDecimal;
import java.util.List;

import org.kehoach.platform.StoredJson;
import org.kehoach.task.HandedOverWork;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** What reports upon a task gave last for one of its figures. */
record LatestFigure(
        String label,
        String measure,
        BigDecimal value,
        @Nullable BigDecimal target) {

    /** The column {@code figures}: the latest values that reports upon the assignment {@code s}, or upon work handed over to it, gave up to a day. */
    static final String LATEST = """
            select json_agg(json_build_object('label', coalesce(tf.label, last.key),
                                              'measure', coalesce(tf.measure, ''), 'value', last.value, 'target', tf.target)
                            order by tf.position nulls last, last.key) as figures
              from (%s) last
              left join task_figures tf on tf.task_id = s.task_id and tf.key = last.key
            """.formatted(HandedOverWork.latestFigures("s.assignment_id"));

    private static final TypeReference<List<LatestFigure>> MANY = new TypeReference<>() {};

    static List<LatestFigure> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }
}
