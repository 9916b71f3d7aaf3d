package org.kehoach.platform;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, told inside the transaction that did it. Carries ids, states before and after, and
 * values; never entities. Audit rows and everything else that must arrive are written by observers in that transaction.
 */
public interface Signal {

    /** What it happened to: {@code plan}, {@code task}… */
    String objectType();

    UUID objectId();

    /** The unit in whose name it was done, if any. */
    @Nullable UUID unitId();

    /** The operation, named like the API's operation: {@code issuePlan}. */
    String action();

    /** What the thing was before; serialised to JSON for the audit. */
    default @Nullable Object before() {
        return null;
    }

    /** What the thing is now. */
    default @Nullable Object after() {
        return null;
    }
}
