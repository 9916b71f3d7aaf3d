package org.kehoach.sourcetext;

/** What a reader must know about how the source was read. */
public enum SourceNotice {
    /** Insertions were taken in and deletions left out. */
    TRACKED_CHANGES,
    TEXT_BOXES,
    /** What is printed on every page was read once, beside the text. */
    PAGE_MARGINS,
    /** A table that only arranges text was read as text. */
    LAYOUT_TABLES,
    CONVERTED_FROM_TCVN3,
    CONVERTED_FROM_VNI,
    NO_TITLE,
    NO_HEADINGS,
    /** Marks deeper than an outline goes stay in the text of the item above. */
    DEEP_OUTLINE
}
