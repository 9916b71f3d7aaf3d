package org.kehoach.unit;

import java.util.List;
import java.util.UUID;

/** All that was and is true of a unit: its periods without gap, and its codes. */
public record UnitRecord(UUID id, List<CreatePeriod> periods, List<CodePeriod> codes) {

    /** Whether it stands, or last stood, below no other. */
    public boolean belowNobody() {
        return periods.getLast().parentId() == null;
    }
}
