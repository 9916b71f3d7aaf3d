package org.kehoach.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kehoach.plan.PlanDifference.Field;
import org.kehoach.plan.PlanDifference.FieldChange;
import org.kehoach.plan.PlanDifference.ItemChange;
import org.kehoach.plan.PlanDifference.Kind;

import com.github.difflib.DiffUtils;
import org.jspecify.annotations.Nullable;

/** Compares two texts of one plan, item by item. */
final class RevisionDifference {

    private final Map<UUID, RevisionItem> old;
    private final Map<UUID, RevisionItem> now;
    private final RevisionText before;
    private final RevisionText after;
    private final Set<UUID> moved;

    RevisionDifference(RevisionText before, RevisionText after) {
        this.before = before;
        this.after = after;
        old = byId(before);
        now = byId(after);
        moved = moved();
    }

    List<FieldChange> fields() {
        var changes = new ArrayList<FieldChange>();
        compare(changes, Field.TITLE, before.title(), after.title());
        compare(changes, Field.STARTS_ON, text(before.startsOn()), text(after.startsOn()));
        compare(changes, Field.ENDS_ON, text(before.endsOn()), text(after.endsOn()));
        compare(changes, Field.LEGAL_BASES, bases(before), bases(after));
        compare(changes, Field.PURPOSE, before.purpose(), after.purpose());
        compare(changes, Field.REQUIREMENTS, before.requirements(), after.requirements());
        compare(changes, Field.ORGANISATION, before.organisation(), after.organisation());
        compare(changes, Field.RECIPIENTS, before.recipients(), after.recipients());
        compare(changes, Field.AREA, text(before.area()), text(after.area()));
        return changes;
    }

    List<ItemChange> items() {
        var changes = new ArrayList<ItemChange>();
        now.values().forEach(item -> compare(changes, old.get(item.id()), item));
        old.values().stream().filter(item -> !now.containsKey(item.id())).forEach(item -> compare(changes, item, null));
        return changes;
    }

    private void compare(List<ItemChange> changes, @Nullable RevisionItem was, @Nullable RevisionItem is) {
        var change = item(was, is, is != null && moved.contains(is.id()));
        if (!change.kinds().isEmpty()) {
            changes.add(change);
        }
    }

    /** How one item differs, of which at least one text has it. */
    static ItemChange item(@Nullable RevisionItem was, @Nullable RevisionItem is, boolean moved) {
        var item = Objects.requireNonNull(is == null ? was : is);
        return new ItemChange(
                item.id(),
                List.copyOf(kinds(was, is, moved)),
                was == null ? null : was.label(),
                is == null ? null : is.label(),
                was == null ? null : was.weight(),
                is == null ? null : is.weight(),
                WordDifference.between(was == null ? "" : was.title(), is == null ? "" : is.title()),
                WordDifference.between(was == null ? "" : was.text(), is == null ? "" : is.text()));
    }

    private static Set<Kind> kinds(@Nullable RevisionItem was, @Nullable RevisionItem is, boolean moved) {
        if (was == null) {
            return EnumSet.of(Kind.ADDED);
        }
        if (is == null) {
            return EnumSet.of(Kind.REMOVED);
        }
        var kinds = EnumSet.noneOf(Kind.class);
        if (!was.title().equals(is.title()) || !was.text().equals(is.text())) {
            kinds.add(Kind.REWORDED);
        }
        if (moved) {
            kinds.add(Kind.MOVED);
        }
        if (was.weight() != is.weight()) {
            kinds.add(Kind.WEIGHED);
        }
        return kinds;
    }

    /** Items under another parent, or in another order among those that stayed; not those merely numbered anew. */
    private Set<UUID> moved() {
        var ids = new HashSet<UUID>();
        now.values().stream()
                .filter(item -> old.containsKey(item.id()))
                .filter(item -> !Objects.equals(
                        item.parentId(),
                        Objects.requireNonNull(old.get(item.id())).parentId()))
                .forEach(item -> ids.add(item.id()));
        var stayed = now.keySet().stream()
                .filter(old::containsKey)
                .filter(id -> !ids.contains(id))
                .collect(Collectors.toSet());
        var newOrder = siblings(now.values(), stayed);
        siblings(old.values(), stayed)
                .forEach((parent, order) -> DiffUtils.diff(order, newOrder.getOrDefault(parent, List.of()))
                        .getDeltas()
                        .forEach(delta -> ids.addAll(delta.getTarget().getLines())));
        return ids;
    }

    private static Map<String, List<UUID>> siblings(Collection<RevisionItem> items, Set<UUID> among) {
        return items.stream()
                .filter(item -> among.contains(item.id()))
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(item.parentId()),
                        Collectors.mapping(RevisionItem::id, Collectors.toList())));
    }

    private static void compare(List<FieldChange> changes, Field field, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new FieldChange(field, WordDifference.between(was, is)));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String bases(RevisionText text) {
        return text.legalBases().stream().map(LegalBasis::text).collect(Collectors.joining("\n"));
    }

    private static Map<UUID, RevisionItem> byId(RevisionText text) {
        return text.items().stream()
                .collect(Collectors.toMap(
                        RevisionItem::id, Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }
}
