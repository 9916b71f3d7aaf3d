package org.kehoach.architecture.broken.platform;

import org.kehoach.architecture.broken.unit.PublicUnit;

/** Breaks {@code importsFlowDownhill}: platform imports nothing of ours. */
public class KnowsAFeature {
    public void take(PublicUnit unit) {
        unit.touch();
    }
}
