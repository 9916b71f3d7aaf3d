package org.kehoach.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** Answers list requests page by page. */
@RequestScoped
public class Lists {

    private record Keyed<T>(T item, List<String> keys) {}

    private final Database database;
    private final Cursors cursors;

    Lists(Database database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** One statement a page; a second one only when the total is asked for. */
    public <T> Page<T> page(ListQuery query, PageRequest request, Function<Row, T> mapper) {
        int limit = request.limitOrDefault();
        var order = query.order(request.sort);
        List<String> after = request.cursor == null ? null : cursors.open(request.cursor, order.size());
        var rows = database.list(
                query.page(order, after, limit + 1), row -> new Keyed<>(mapper.apply(row), keys(row, order.size())));
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        String next = more ? cursors.seal(shown.getLast().keys()) : null;
        return new Page<>(shown.stream().map(Keyed::item).toList(), next, total(query, request));
    }

    /** All rows in one statement, whatever page is asked for; refused (422) where there are more than {@code most}. */
    public <T> List<T> all(ListQuery query, PageRequest request, int most, Function<Row, T> mapper) {
        var rows = database.list(query.page(query.order(request.sort), null, most + 1), mapper);
        if (rows.size() > most) {
            throw ProblemException.of(ProblemType.VALIDATION, "tooManyRows", most);
        }
        return rows;
    }

    private @Nullable Long total(ListQuery query, PageRequest request) {
        return Boolean.TRUE.equals(request.total)
                ? database.one(query.count(), row -> row.number("total")).orElseThrow()
                : null;
    }

    private static List<String> keys(Row row, int size) {
        var keys = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            keys.add(row.text("k" + i));
        }
        return keys;
    }
}
