package org.kehoach.layout;

import java.util.List;

/** What was found of a paper's layout; nothing when it keeps to it. */
public record LayoutReport(LayoutProfile profile, List<Deviation> deviations) {}
