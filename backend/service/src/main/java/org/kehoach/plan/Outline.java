package org.kehoach.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The numbered order of a plan's items: I, 1, a… as official documents number them (Decree 30/2020, Appendix I). */
final class Outline {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    /** The Vietnamese alphabet as points are lettered. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    static final int MAX_DEPTH = 5;

    private final Map<@Nullable UUID, List<PlanItem>> children = new HashMap<>();

    Outline(List<PlanItem> items) {
        for (var item : items) {
            children.computeIfAbsent(item.parentId(), parent -> new ArrayList<>())
                    .add(item);
        }
        children.values()
                .forEach(siblings -> siblings.sort(
                        Comparator.comparingInt(PlanItem::position).thenComparing(PlanItem::id)));
    }

    /** Puts the item at a place among its siblings and numbers the whole outline anew. */
    void move(PlanItem item, int position) {
        children.values().forEach(siblings -> siblings.remove(item));
        var siblings = children.computeIfAbsent(item.parentId(), parent -> new ArrayList<>());
        siblings.add(Math.min(position, siblings.size()), item);
        number();
    }

    void number() {
        number(null, "", 0);
    }

    /** Depth at which an item under the parent stands, from 0; more than {@link #MAX_DEPTH} in a circle. */
    static int depthUnder(@Nullable UUID parentId, Map<UUID, PlanItem> items) {
        int depth = 0;
        UUID above = parentId;
        while (above != null && depth <= MAX_DEPTH) {
            depth++;
            var item = items.get(above);
            above = item == null ? null : item.parentId();
        }
        return depth;
    }

    /** Levels that an item takes with all below it; one for an item that is yet to be made. */
    static int height(@Nullable UUID itemId, List<PlanItem> items) {
        return itemId == null
                ? 1
                : 1
                        + items.stream()
                                .filter(item -> itemId.equals(item.parentId()))
                                .mapToInt(item -> height(item.id(), items))
                                .max()
                                .orElse(0);
    }

    private void number(@Nullable UUID parentId, String prefix, int depth) {
        var siblings = children.getOrDefault(parentId, List.of());
        for (int i = 0; i < siblings.size(); i++) {
            var item = siblings.get(i);
            String label = prefix + mark(depth, i + 1);
            item.place(i, label);
            number(item.id(), label + ".", depth + 1);
        }
    }

    /** The n-th mark (from 1) at a depth: Roman, Arabic, lettered, then Arabic again. */
    static String mark(int depth, int n) {
        return switch (depth) {
            case 0 -> n < 100 ? TENS[n / 10] + ONES[n % 10] : Integer.toString(n);
            case 2 -> n <= LETTERS.length() ? LETTERS.substring(n - 1, n) : Integer.toString(n);
            default -> Integer.toString(n);
        };
    }
}
