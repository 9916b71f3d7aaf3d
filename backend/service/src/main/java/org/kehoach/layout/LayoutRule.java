package org.kehoach.layout;

/** What a paper can fail to keep. */
public enum LayoutRule {
    PRESENCE,
    PAPER_SIZE,
    MARGIN_TOP,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    FONT,
    COLOUR,
    SIZE,
    BOLD,
    ITALIC,
    CAPITALS,
    ALIGNMENT,
    LINE_SPACING,
    PARAGRAPH_SPACING,
    FIRST_LINE_INDENT,
    RULE_LINE,
    PAGE_NUMBER,
    WORDING,
    ZERO_PADDING,
    ENDING,
    POINT_LETTER
}
