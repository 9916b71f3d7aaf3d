package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/** An official paper: what stands on it, from top to bottom, and by which regulation it is laid out. */
public record OfficialDocument(
        LayoutProfile profile,
        Sheet sheet,
        Letterhead letterhead,
        Opening opening,
        List<String> legalBases,
        List<Block> body,
        Signature signature,
        Recipients recipients) {

    List<String> basisLines() {
        return Lines.ended(legalBases, "", profile.lastBasisEnd());
    }

    /** The text with the mark of its end; a table ends without one. */
    List<Block> closedBody() {
        if (body.isEmpty()) {
            return body;
        }
        var closed = new ArrayList<>(body);
        closed.set(
                body.size() - 1,
                switch (body.getLast()) {
                    case Block.Paragraph(var text) -> new Block.Paragraph(Lines.closed(text));
                    case Block.Heading(var level, var mark, var title) ->
                        new Block.Heading(level, mark, Lines.closed(title));
                    case Block.Article(var mark, var text) -> new Block.Article(mark, Lines.closed(text));
                    case Block.Order order -> order;
                    case Block.Table table -> table;
                });
        return closed;
    }

    /** What the file tells of itself. */
    String name() {
        return switch (opening) {
            case Opening.Title(var type, var subject, var note) -> type + " " + String.join(" ", subject);
            case Opening.Decision(var type, var subject, var decider) -> type + " " + String.join(" ", subject);
            case Opening.Letter(var subject, var addressees) -> subject;
        };
    }
}
