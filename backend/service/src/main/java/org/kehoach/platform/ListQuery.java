package org.kehoach.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A list as one SQL statement: what it selects, its conditions and the keys that it may be sorted by. The rights of the
 * caller are conditions among the others.
 */
public final class ListQuery {

    /** What a list may be sorted by; the expression is never null and the type is PostgreSQL's name. */
    record Key(Sql expression, String type) {}

    private final Sql select;
    private final Sql from;
    private final String id;
    private @Nullable Sql details;
    private final List<Sql> conditions = new ArrayList<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private @Nullable Key match;
    private String defaultSort = "";

    private ListQuery(Sql select, Sql from, String id) {
        this.select = select;
        this.from = from;
        this.id = id;
    }

    /** @param id the column that makes every sort order total */
    public static ListQuery of(String select, Sql from, String id) {
        return of(Sql.of(select), from, id);
    }

    /** The same where what is selected asks for rights. */
    public static ListQuery of(Sql select, Sql from, String id) {
        return new ListQuery(select, from, id);
    }

    /**
     * Joins what is only shown, not filtered or sorted by, to the rows of the page alone: they are called {@code page}
     * with their {@code id}, and everything that is selected stands in these joins.
     */
    public ListQuery details(Sql joins) {
        details = joins;
        return this;
    }

    public ListQuery where(Sql condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition upon a parameter of the request; none when the parameter is absent. */
    public ListQuery where(String condition, @Nullable Object argument) {
        return argument == null ? this : where(Sql.of(condition, argument));
    }

    /**
     * Condition without regard to case and diacritics; what matches best comes first.
     *
     * @param searched the column or expression that holds the folded text
     * @param shown the expression that people read
     */
    public ListQuery search(@Nullable String q, String searched, String shown) {
        if (q == null || q.isBlank()) {
            return this;
        }
        String text = PlainText.normalise(q);
        return search(text, Sql.of(searched + " like fold(?)", Sql.contains(text)), shown);
    }

    /**
     * A search with a condition of its own; what matches best comes first.
     *
     * @param shown the expression that people read
     */
    public ListQuery search(String q, Sql found, String shown) {
        String text = PlainText.normalise(q);
        where(found);
        match = new Key(rank(text, shown), "int");
        return this;
    }

    /** What matches best comes first, by a number of the feature's own. */
    public ListQuery ranked(String expression) {
        match = new Key(Sql.of(expression), "int");
        return this;
    }

    /** To the letter, then what begins with it, then what has a word that does, then the rest; with its marks first. */
    private static Sql rank(String text, String shown) {
        String begins = Sql.beginsWith(text);
        String word = "% " + begins;
        return Sql.of("""
                case when lower(%1$s) = lower(?) then 0 when %1$s ilike ? then 1 when fold(%1$s) like fold(?) then 2
                     when %1$s ilike ? then 3 when fold(%1$s) like fold(?) then 4 when %1$s ilike ? then 5 else 6 end
                """.formatted(shown), text, begins, begins, word, word, Sql.contains(text));
    }

    public ListQuery key(String name, String expression, String type) {
        keys.put(name, new Key(Sql.of(expression), type));
        return this;
    }

    public ListQuery defaultSort(String sort) {
        defaultSort = sort;
        return this;
    }

    SortOrder order(@Nullable String asked) {
        var order = new SortOrder(id);
        if (asked == null && match != null) {
            order.add(match, true);
        }
        String sort = asked == null ? defaultSort : asked;
        var seen = new HashSet<String>();
        for (String part : sort.split(",", -1)) {
            if (asked != null || !part.isEmpty()) {
                boolean descending = part.startsWith("-");
                String name = descending ? part.substring(1) : part;
                var key = keys.get(name);
                if (key == null || !seen.add(name)) {
                    throw ProblemException.badParameter(
                            FieldError.in("sort", "sort", String.join(", ", keys.keySet())));
                }
                order.add(key, !descending);
            }
        }
        return order;
    }

    Sql page(SortOrder order, @Nullable List<String> after, int limit) {
        if (details == null) {
            return rows(Sql.of("select").then(select).then(order.columns()), order, after, limit);
        }
        var page = rows(Sql.of("select " + id + " as id").then(order.values()), order, after, limit);
        return Sql.of("select")
                .then(select)
                .then(order.columnsOf("page"))
                .then("from (")
                .then(page)
                .then(") page")
                .then(details)
                .then(order.orderByOf("page"));
    }

    private Sql rows(Sql selected, SortOrder order, @Nullable List<String> after, int limit) {
        Sql statement = selected.then("from").then(from).then(conditions());
        if (after != null) {
            statement = statement.then("and").then(order.after(after));
        }
        return statement.then(order.orderBy()).then("limit ?", limit);
    }

    /**
     * What meets all conditions, put together: the columns for each value of the expression, which is called {@code
     * key}.
     */
    public Sql grouped(String expression, Sql columns) {
        return Sql.of("select " + expression + " as key,")
                .then(columns)
                .then("from")
                .then(from)
                .then(conditions())
                .then("group by " + expression);
    }

    Sql count() {
        return Sql.of("select count(*) as total from").then(from).then(conditions());
    }

    private Sql conditions() {
        Sql where = Sql.of("where true");
        for (var condition : conditions) {
            where = where.then("and (").then(Objects.requireNonNull(condition)).then(")");
        }
        return where;
    }
}
