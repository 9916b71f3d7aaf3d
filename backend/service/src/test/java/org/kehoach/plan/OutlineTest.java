package org.kehoach.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final List<PlanItem> items = new ArrayList<>();

    @Test
    void marksAreThoseOfOfficialDocuments() {
        assertEquals(List.of("I", "IV", "IX", "XIV", "XL", "XCIX", "100"), marks(0, 1, 4, 9, 14, 40, 99, 100));
        assertEquals(List.of("1", "12"), marks(1, 1, 12));
        assertEquals(List.of("a", "d", "đ", "e", "g", "h"), marks(2, 1, 4, 5, 6, 7, 8));
        assertEquals(List.of("1"), marks(3, 1));
    }

    @Test
    void itemsAreNumberedWithinTheirParents() {
        var first = item(null);
        var second = item(null);
        var inSecond = item(second);
        var deeper = item(inSecond);
        new Outline(items).number();
        assertEquals(
                List.of("I", "II", "II.1", "II.1.a"),
                List.of(first.label(), second.label(), inSecond.label(), deeper.label()));
    }

    @Test
    void anItemThatMovesTakesItsPlaceAndTheOthersFollow() {
        var first = item(null);
        var second = item(null);
        var third = item(null);
        new Outline(items).number();
        new Outline(items).move(third, 0);
        assertEquals(List.of("II", "III", "I"), List.of(first.label(), second.label(), third.label()));
    }

    @Test
    void heightCountsAllLevelsBelow() {
        var top = item(null);
        var middle = item(top);
        item(middle);
        assertEquals(3, Outline.height(top.id(), items));
        assertEquals(1, Outline.height(null, items));
    }

    private PlanItem item(@Nullable PlanItem parent) {
        var parentId = parent == null ? null : parent.id();
        var request = new CreatePlanItem(null, null, parentId, null, "Nội dung " + items.size(), null, null, null);
        var item = new PlanItem(UUID.randomUUID(), request, items.size());
        items.add(item);
        return item;
    }

    private static List<String> marks(int depth, int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> Outline.mark(depth, n)).toList();
    }
}
