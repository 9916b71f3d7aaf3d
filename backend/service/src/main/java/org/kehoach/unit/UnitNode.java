package org.kehoach.unit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A unit in the tree of a day; a root stands under none. */
public record UnitNode(
        UUID id, String name, UnitKind kind, @Nullable UUID parentId) {}
