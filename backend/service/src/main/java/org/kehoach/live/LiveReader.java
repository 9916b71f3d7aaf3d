package org.kehoach.live;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/** Who looks at an open page, and the units whose things they may see something of. */
record LiveReader(UUID staffId, boolean everything, Set<UUID> units) {

    boolean isConcernedBy(Announcement announced) {
        var people = announced.staffIds();
        if (people != null) {
            return people.contains(staffId);
        }
        var concerned = announced.unitIds();
        return concerned == null || everything || !Collections.disjoint(units, concerned);
    }
}
