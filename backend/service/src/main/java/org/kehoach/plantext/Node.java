package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A heading or point of the outline with what stands below it. */
final class Node {

    /** What a heading announces. */
    enum Section {
        PURPOSE_AND_REQUIREMENTS,
        PURPOSE,
        REQUIREMENTS,
        BASES,
        ORGANISATION,
        CONTENT
    }

    /** Where the mark stands, if in a line of its own. */
    @Nullable Line markLine;

    Line line;
    Mark mark;
    final @Nullable Node parent;
    final List<Node> children = new ArrayList<>();
    final List<Line> texts = new ArrayList<>();
    final List<AssignmentTable> tables = new ArrayList<>();
    Section section = Section.CONTENT;
    int titleEnd;

    Node(Line line, Mark mark, @Nullable Node parent) {
        this.line = line;
        this.mark = mark;
        this.parent = parent;
        titleEnd = line.text.length();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The title of a mark that stands in a line of its own. */
    void title(Line title) {
        markLine = line;
        line = title;
        mark = new Mark(mark.kind(), mark.style(), mark.path(), mark.label(), 0);
        titleEnd = title.text.length();
    }

    boolean isOnlyMark() {
        return markLine == null && mark.length() >= line.text.length();
    }

    int titleFrom() {
        return Math.min(mark.length(), line.text.length());
    }

    int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** The lines of all that stands below, in their order, without the heading's own. */
    Stream<Line> linesBelow() {
        return Stream.concat(texts.stream(), children.stream().flatMap(Node::lines))
                .sorted((one, other) -> Integer.compare(one.index, other.index));
    }

    Stream<Line> lines() {
        return Stream.concat(Stream.of(line), linesBelow());
    }

    Node root() {
        return parent == null ? this : parent.root();
    }
}
