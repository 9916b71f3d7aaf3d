package org.kehoach.layout;

/** A sheet of A4 with its margins, in twentieths of a point; the left margin is where it is bound. */
public enum Sheet {
    UPRIGHT(11_906, 16_838, 851, 3_900),
    ACROSS(16_838, 11_906, 1_134, 5_600);

    static final int TWENTIETHS = 20;
    static final int TOP = 1_134;
    static final int BOTTOM = 1_134;
    static final int LEFT = 1_701;
    /** From the edge to the page number. */
    static final int NUMBER = 567;

    private final int width;
    private final int height;
    private final int right;
    private final int leftColumn;

    Sheet(int width, int height, int right, int leftColumn) {
        this.width = width;
        this.height = height;
        this.right = right;
        this.leftColumn = leftColumn;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int right() {
        return right;
    }

    int textWidth() {
        return width - LEFT - right;
    }

    /** Where the agency stands. */
    int leftColumn() {
        return leftColumn;
    }

    /** Where the national title stands. */
    int rightColumn() {
        return textWidth() - leftColumn;
    }

    /** Of the recipients, and beside them of the signature. */
    int half() {
        return textWidth() / 2;
    }

    static float points(int twentieths) {
        return (float) twentieths / TWENTIETHS;
    }
}
