package org.kehoach.platform;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What has happened to many things by one act; of each the same is told as by a {@link Signal} of its own. */
public interface Signals {

    /** The unit in whose name the act was done, if any. */
    @Nullable UUID actingUnitId();

    List<? extends Signal> each();
}
