package org.kehoach.preview;

/** How large a preview is at most, along its longer edge. */
public enum PreviewSize {
    SMALL(320),
    LARGE(1_600);

    private final int edge;

    PreviewSize(int edge) {
        this.edge = edge;
    }

    int edge() {
        return edge;
    }
}
