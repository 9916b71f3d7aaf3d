package org.kehoach.progress;

import java.math.BigDecimal;
import java.util.List;

import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** What reports upon a task gave last for one of its figures. */
record LatestFigure(
        String label,
        String measure,
        BigDecimal value,
        @Nullable BigDecimal target) {

    /** The column {@code figures}: the latest values that reports upon the assignment {@code s} gave up to a day. */
    static final String LATEST = """
            select json_agg(json_build_object('label', coalesce(tf.label, last.key),
                                              'measure', coalesce(tf.measure, ''), 'value', last.value, 'target', tf.target)
                            order by tf.position nulls last, last.key) as figures
              from (select distinct on (f.key) f.key, f.value
                      from progress_reports x join progress_figures f on f.report_id = x.id
                     where x.assignment_id = s.assignment_id and x.occurred_on <= ?
                     order by f.key, x.occurred_on desc, x.recorded_at desc, x.id desc) last
              left join task_figures tf on tf.task_id = s.task_id and tf.key = last.key
            """;

    private static final TypeReference<List<LatestFigure>> MANY = new TypeReference<>() {};

    static List<LatestFigure> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }
}
