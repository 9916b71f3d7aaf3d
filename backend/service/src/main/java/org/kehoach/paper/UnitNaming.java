package org.kehoach.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitKind;

/** Names units as a paper of the agency above them does: all its wards and communes together, and so their police; others one by one. */
record UnitNaming(int wards) {

    private static final int FEWEST_TOGETHER = 3;

    List<String> names(Collection<PlanWork.Part> parts) {
        var units = new LinkedHashMap<UUID, PlanWork.Part>();
        parts.forEach(part -> units.putIfAbsent(part.unitId(), part));
        var places = units.values().stream().filter(UnitNaming::isPlace).toList();
        var police = units.values().stream().filter(UnitNaming::isLocalPolice).toList();
        var names = new ArrayList<String>();
        units.values().stream()
                .filter(part -> !(isPlace(part) && isAll(places)) && !(isLocalPolice(part) && isAll(police)))
                .map(UnitNaming::name)
                .forEach(names::add);
        if (isAll(police)) {
            names.add(together("police", police));
        }
        if (isAll(places)) {
            names.add(together("committees", places));
        }
        return names;
    }

    /** A, B và C. */
    static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
    }

    private boolean isAll(List<PlanWork.Part> some) {
        return some.size() >= FEWEST_TOGETHER && some.size() >= wards;
    }

    private static String together(String whose, List<PlanWork.Part> some) {
        boolean urban = some.stream().anyMatch(part -> part.name().contains("Phường"));
        boolean rural = some.stream().anyMatch(part -> part.name().contains("Xã"));
        String where = urban == rural ? "OfWardsAndCommunes" : urban ? "OfWards" : "OfCommunes";
        return PaperWords.VIETNAMESE.text(whose + where);
    }

    private static String name(PlanWork.Part part) {
        return Agency.isCommittee(part.kind())
                ? PaperWords.VIETNAMESE.text("committeeOf", Agency.inSentence(part.name()))
                : part.name();
    }

    private static boolean isPlace(PlanWork.Part part) {
        return part.kind() == UnitKind.WARD || part.kind() == UnitKind.COMMUNE;
    }

    /** The police of a ward or commune, which bears its name. */
    private static boolean isLocalPolice(PlanWork.Part part) {
        return part.kind() == UnitKind.POLICE && part.name().matches("Công an (Phường|Xã) .*");
    }
}
