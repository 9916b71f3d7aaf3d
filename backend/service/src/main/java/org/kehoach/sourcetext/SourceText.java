package org.kehoach.sourcetext;

import java.util.List;
import java.util.Set;

/** A source as it was read, in its own order. */
public record SourceText(List<SourceParagraph> paragraphs, Set<SourceNotice> notices) {

    static final int MAX_PARAGRAPHS = 20_000;
    static final int MAX_CHARACTERS = 2_000_000;
}
