package org.kehoach.unitfile;

import java.util.List;
import java.util.UUID;

/**
 * All that a file says of one unit, from its first line to its last.
 *
 * @param present whether the installation has it already
 */
record FileUnit(UUID id, List<UnitLine> lines, boolean present) {

    Days life() {
        return new Days(lines.getFirst().days().first(), lines.getLast().days().last());
    }
}
