package org.kehoach.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kehoach.platform.ListQuery.Key;

/** A total order over a list's rows, and the condition for the rows after a given one (keyset paging). */
final class SortOrder {

    private record Part(Key key, boolean ascending) {
        Sql bound(String value) {
            return Sql.of("cast(? as " + key.type() + ")", value);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final String id;

    SortOrder(String id) {
        this.id = id;
    }

    void add(Key key, boolean ascending) {
        parts.add(new Part(key, ascending));
    }

    int size() {
        return parts.size() + 1;
    }

    /** The key's values as text, which the cursor keeps: columns {@code k0}, {@code k1}… */
    Sql columns() {
        Sql columns = Sql.of("");
        var all = complete();
        for (int i = 0; i < all.size(); i++) {
            columns =
                    columns.then(", cast(").then(all.get(i).key().expression()).then("as text) as k" + i);
        }
        return columns;
    }

    /** The keys' values as they are: columns {@code o0}, {@code o1}… */
    Sql values() {
        Sql columns = Sql.of("");
        var all = complete();
        for (int i = 0; i < all.size(); i++) {
            columns = columns.then(",").then(all.get(i).key().expression()).then("as o" + i);
        }
        return columns;
    }

    /** As {@link #columns()}, from the {@link #values()} of a subquery. */
    Sql columnsOf(String alias) {
        return Sql.of(IntStream.range(0, size())
                .mapToObj(i -> ", cast(" + alias + ".o" + i + " as text) as k" + i)
                .collect(Collectors.joining()));
    }

    /** As {@link #orderBy()}, by the {@link #values()} of a subquery. */
    Sql orderByOf(String alias) {
        var all = complete();
        return Sql.of(IntStream.range(0, all.size())
                .mapToObj(i -> alias + ".o" + i + (all.get(i).ascending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", "order by ", "")));
    }

    Sql orderBy() {
        Sql order = Sql.of("order by");
        String separator = "";
        for (var part : complete()) {
            order = order.then(separator).then(part.key().expression()).then(part.ascending() ? "asc" : "desc");
            separator = ",";
        }
        return order;
    }

    /** Row comparison where all keys run the same way, for it uses an index; else spelled out key by key. */
    Sql after(List<String> values) {
        var all = complete();
        boolean uniform = all.stream().map(Part::ascending).distinct().count() == 1;
        return uniform ? rowComparison(all, values) : spelledOut(all, values);
    }

    private static Sql rowComparison(List<Part> all, List<String> values) {
        Sql left = Sql.of("(");
        Sql right = Sql.of("(");
        for (int i = 0; i < all.size(); i++) {
            String separator = i == 0 ? "" : ",";
            left = left.then(separator).then(all.get(i).key().expression());
            right = right.then(separator).then(all.get(i).bound(values.get(i)));
        }
        return left.then(all.getFirst().ascending() ? ") >" : ") <").then(right).then(")");
    }

    private static Sql spelledOut(List<Part> all, List<String> values) {
        Sql condition = Sql.of("(false");
        for (int i = 0; i < all.size(); i++) {
            condition = condition.then("or (true");
            for (int before = 0; before < i; before++) {
                condition = condition
                        .then("and")
                        .then(all.get(before).key().expression())
                        .then("=")
                        .then(all.get(before).bound(values.get(before)));
            }
            var part = all.get(i);
            condition = condition
                    .then("and")
                    .then(part.key().expression())
                    .then(part.ascending() ? ">" : "<")
                    .then(part.bound(values.get(i)))
                    .then(")");
        }
        return condition.then(")");
    }

    private List<Part> complete() {
        var all = new ArrayList<>(parts);
        boolean ascending = parts.isEmpty() || parts.getLast().ascending();
        all.add(new Part(new Key(Sql.of(id), "uuid"), ascending));
        return all;
    }
}
