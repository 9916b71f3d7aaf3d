package org.kehoach.layout;

/** How each part of a paper is set; the sizes are within what both regulations ask for. */
enum Style {
    SUPERIOR(12, false, false),
    AGENCY(12, true, false),
    NUMBER(13, false, false),
    DRAFT(13, true, false),
    LETTER_SUBJECT(12, false, false),
    NATION(12, true, false),
    MOTTO(13, true, false),
    PLACE_AND_DATE(13, false, true),
    TYPE(14, true, false),
    SUBJECT(14, true, false),
    NOTE(14, false, true),
    TEXT(14, false, false),
    SLANTED_TEXT(14, false, true),
    HEADING(14, true, false),
    CELL(12, false, false),
    CELL_HEAD(12, true, false),
    SIGNATURE(14, true, false),
    RECIPIENTS_TITLE(12, true, true),
    RECIPIENT(11, false, false),
    PAGE_NUMBER(14, false, false);

    /** Points between two paragraphs of the text. */
    static final int BETWEEN = 6;
    /** Lines of text, as a multiple of single lines. */
    static final double LINES = 1.1;
    /** First-line indent, in twentieths of a point: 1.27 cm. */
    static final int INDENT = 720;
    /** Empty lines for signature and seal. */
    static final int SIGNATURE_LINES = 4;

    private final int size;
    private final boolean bold;
    private final boolean italic;

    Style(int size, boolean bold, boolean italic) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    static Style ofBases(LayoutProfile profile) {
        return profile.slantsLegalBases() ? SLANTED_TEXT : TEXT;
    }
}
