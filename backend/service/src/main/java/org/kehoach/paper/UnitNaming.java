package org.kehoach.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitKind;

/** Names units as a paper of the agency above them does: all its wards and communes together, others one by one. */
record UnitNaming(int wards) {

    private static final int FEWEST_TOGETHER = 3;

    List<String> names(Collection<PlanWork.Part> parts) {
        var units = new LinkedHashMap<UUID, PlanWork.Part>();
        parts.forEach(part -> units.putIfAbsent(part.unitId(), part));
        var wards = units.values().stream().filter(UnitNaming::isWard).toList();
        if (wards.size() < FEWEST_TOGETHER || wards.size() < this.wards) {
            return units.values().stream().map(UnitNaming::name).toList();
        }
        var names = new ArrayList<>(units.values().stream()
                .filter(part -> !isWard(part))
                .map(UnitNaming::name)
                .toList());
        names.add(together(wards));
        return names;
    }

    /** A, B và C. */
    static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
    }

    private static String together(List<PlanWork.Part> wards) {
        boolean urban = wards.stream().anyMatch(part -> part.kind() == UnitKind.WARD);
        boolean rural = wards.stream().anyMatch(part -> part.kind() == UnitKind.COMMUNE);
        String key = urban && rural ? "wardsAndCommunes" : urban ? "wards" : "communes";
        return PaperWords.VIETNAMESE.text(key);
    }

    private static String name(PlanWork.Part part) {
        return Agency.isCommittee(part.kind())
                ? PaperWords.VIETNAMESE.text("committeeOf", Agency.inSentence(part.name()))
                : part.name();
    }

    private static boolean isWard(PlanWork.Part part) {
        return part.kind() == UnitKind.WARD || part.kind() == UnitKind.COMMUNE;
    }
}
