package org.kehoach.unitfile;

import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitSummary.CodeRef;

import org.jspecify.annotations.Nullable;

/**
 * What a row says of one unit for the time in which nothing of it changes.
 *
 * @param row its number in the file
 */
record UnitLine(
        int row,
        @Nullable UUID id,
        List<CodeRef> codes,
        String name,
        UnitKind kind,
        Days days,
        @Nullable Reference parent,
        @Nullable Reference guidedBy) {}
