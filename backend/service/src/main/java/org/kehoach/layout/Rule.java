package org.kehoach.layout;

/** The length of a rule under a text. */
enum Rule {
    /** As long as the text. */
    WHOLE(1),
    /** Between a third and a half of the text. */
    PART(0.4f);

    private final float share;

    Rule(float share) {
        this.share = share;
    }

    /** In points, under a text that is wrapped where it is wider than its column. */
    float length(String text, Style style, float column) {
        return Math.min(Typeface.width(text, style), column) * share;
    }
}
