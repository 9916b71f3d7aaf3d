package org.kehoach.architecture.broken.misc.deep;

/**
 * Breaks {@code packagesAreFlatAndKnown}, {@code packagesAreNullMarkedAndDescribed} and {@code namesSaySomething}.
 */
public final class PlanUtils {
    private PlanUtils() {}
}
