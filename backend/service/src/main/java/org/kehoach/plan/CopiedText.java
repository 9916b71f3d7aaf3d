package org.kehoach.plan;

/** A text of a copy: which, and of what. */
public record CopiedText(YearMention.Place place, String of, String text) {}
