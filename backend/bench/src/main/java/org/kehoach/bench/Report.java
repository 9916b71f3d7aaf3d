package org.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.kehoach.local.Console;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The table of a run, told and kept as Markdown and JSON. */
final class Report {

    private static final List<String> HEAD = List.of(
            "what",
            "service, a second",
            "beside",
            "beside, a second",
            "ratio",
            "aim",
            "reached",
            "median / 99 % takes");

    private final List<String> notes = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final JsonArray counts = new JsonArray();
    private final JsonArray times = new JsonArray();

    void add(Figure figure) {
        figures.add(figure);
        Console.say("  " + String.join(" | ", figure.cells()));
    }

    void statements(String what, long statements, long transactions, String aim, boolean reached) {
        counts.add(new JsonObject()
                .put("what", what)
                .put("statements", statements)
                .put("transactions", transactions)
                .put("aim", aim)
                .put("reached", reached));
        note(what + ": " + statements + " statement(s), " + transactions + " explicit transaction(s); aim: " + aim
                + (reached ? "" : "  NOT REACHED"));
    }

    /** Something that is done once. */
    void time(String what, double seconds, double aim) {
        boolean reached = seconds <= aim;
        times.add(new JsonObject()
                .put("what", what)
                .put("seconds", seconds)
                .put("aim", aim)
                .put("reached", reached));
        note(String.format(Locale.ROOT, "%s: %.3f s; aim: at most %.2f s", what, seconds, aim)
                + (reached ? "" : "  NOT REACHED"));
    }

    void note(String text) {
        notes.add(text);
        Console.say("  " + text);
    }

    String text() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(figure.cells()));
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            text.append("|");
            for (int column = 0; column < cells.size(); column++) {
                text.append(" ")
                        .append(padded(cells.get(column), width(rows, column)))
                        .append(" |");
            }
            text.append('\n');
            if (row == 0) {
                IntStream.range(0, HEAD.size())
                        .forEach(column -> text.append("|").append("-".repeat(width(rows, column) + 2)));
                text.append("|\n");
            }
        }
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    void save(Path folder) throws IOException {
        Files.writeString(folder.resolve("bench.md"), "# Measurements\n\n" + text());
        Files.writeString(
                folder.resolve("bench.json"),
                new JsonObject()
                        .put(
                                "figures",
                                new JsonArray(figures.stream().map(Figure::json).toList()))
                        .put("statements", counts)
                        .put("times", times)
                        .put("notes", new JsonArray(notes))
                        .encodePrettily());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
