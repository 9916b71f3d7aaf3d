package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that was and is true of a unit: its periods without gap, and its codes. */
public record UnitRecord(UUID id, List<CreatePeriod> periods, List<CodePeriod> codes) {

    /** Whether it stands below no other on the day or later, for ever or until it ends. */
    public boolean isRootFrom(LocalDate day) {
        var last = periods.getLast();
        return last.parentId() == null
                && (last.validTo() == null || !last.validTo().isBefore(day));
    }
}
