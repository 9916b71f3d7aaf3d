package org.kehoach.plan;

/** A revision with its text. */
public record PlanRevisionDetail(PlanRevision revision, RevisionText text) {}
