package org.kehoach.layout;

import org.jspecify.annotations.Nullable;

/**
 * Where a paper departs from its layout.
 *
 * @param paragraph the first paragraph that departs so, from 1, tables included; null for the page
 * @param count how many paragraphs depart in the same way
 */
public record Deviation(
        LayoutRule rule,
        PaperPart part,
        @Nullable Integer paragraph,
        @Nullable String excerpt,
        String found,
        String expected,
        int count) {}
