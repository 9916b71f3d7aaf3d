package org.kehoach.architecture.broken.unit;

/** Breaks {@code recordsCarryNoEntities}: a signal with an entity inside. */
public record UnitMoved(PublicUnit unit) {}
