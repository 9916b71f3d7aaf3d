package org.kehoach.plan;

import java.util.List;

/** What became of the work that hangs on a plan when the plan was copied. */
public record CopiedWork(int count, List<CopyNote> notes, List<CopiedText> texts) {}
