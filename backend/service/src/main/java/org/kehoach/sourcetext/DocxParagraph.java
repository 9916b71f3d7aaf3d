package org.kehoach.sourcetext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.kehoach.sourcetext.SourceParagraph.Alignment;
import org.kehoach.sourcetext.SourceParagraph.TableCell;

import org.jspecify.annotations.Nullable;

/** A paragraph of a DOCX while it is read, run after run. */
final class DocxParagraph {

    private final @Nullable TableCell cell;
    private final StringBuilder text = new StringBuilder();
    final Set<SourceNotice> converted = EnumSet.noneOf(SourceNotice.class);

    @Nullable String style;

    @Nullable String numId;

    @Nullable Integer level;

    @Nullable String alignment;

    boolean goesOn;

    private boolean runBold;
    private boolean runItalic;
    private boolean runCapitals;
    private boolean runHidden;
    private @Nullable String runFont;
    private int boldUntil;
    private boolean onlyBold = true;
    private int italicLength;

    DocxParagraph(@Nullable TableCell cell) {
        this.cell = cell;
    }

    void beginRun(WordStyles styles) {
        runBold = Boolean.TRUE.equals(styles.value(style, look -> look.bold));
        runItalic = Boolean.TRUE.equals(styles.value(style, look -> look.italic));
        runFont = styles.font(style);
        runCapitals = false;
        runHidden = false;
    }

    void bold(boolean bold) {
        runBold = bold;
    }

    void italic(boolean italic) {
        runItalic = italic;
    }

    void capitals(boolean capitals) {
        runCapitals = capitals;
    }

    void hidden(boolean hidden) {
        runHidden = hidden;
    }

    void font(@Nullable String font) {
        runFont = font == null ? runFont : font;
    }

    void add(String raw) {
        if (runHidden) {
            return;
        }
        String added = runCapitals ? decoded(raw).toUpperCase(Locale.ROOT) : decoded(raw);
        text.append(added);
        if (!runBold && !added.isBlank()) {
            onlyBold = false;
        }
        boldUntil = onlyBold && runBold ? text.length() : boldUntil;
        italicLength += runItalic ? added.length() : 0;
    }

    /** The paragraph, or its lines where it is broken into lines. */
    List<SourceParagraph> parts(WordStyles styles, WordNumbering numbering) {
        String list = numId == null ? styles.value(style, look -> look.numId) : numId;
        Integer inList = list == null || list.equals("0") ? null : levelIn(list, styles, numbering);
        String label =
                list == null || inList == null || text.toString().isBlank() ? null : numbering.next(list, inList);
        boolean italic = !text.isEmpty() && italicLength * 2 > text.length();
        var parts = new ArrayList<SourceParagraph>();
        int from = 0;
        for (String line : text.toString().split("\n", -1)) {
            for (String piece : pieces(line)) {
                String shown = Spelling.shown(piece);
                if (!shown.isEmpty()) {
                    int bold = Math.clamp(boldUntil - from, 0, shown.length());
                    boolean first = parts.isEmpty();
                    parts.add(new SourceParagraph(
                            shown,
                            first ? label : null,
                            first ? inList : null,
                            shown.codePointCount(0, bold),
                            italic,
                            aligned(styles),
                            cell,
                            null));
                }
            }
            from += line.length() + 1;
        }
        return parts;
    }

    static List<String> pieces(String line) {
        if (line.length() <= SourceParagraph.MAX_LENGTH) {
            return List.of(line);
        }
        var pieces = new ArrayList<String>();
        for (int i = 0; i < line.length(); i += SourceParagraph.MAX_LENGTH) {
            pieces.add(line.substring(i, Math.min(line.length(), i + SourceParagraph.MAX_LENGTH)));
        }
        return pieces;
    }

    private int levelIn(String list, WordStyles styles, WordNumbering numbering) {
        Integer stated = level == null ? styles.value(style, look -> look.level) : level;
        return stated == null ? numbering.levelOf(list, style) : stated;
    }

    private Alignment aligned(WordStyles styles) {
        String stated = alignment == null ? styles.value(style, look -> look.alignment) : alignment;
        return switch (String.valueOf(stated)) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute" -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private String decoded(String raw) {
        var encoding = runFont == null ? null : LegacyEncoding.ofFont(runFont).orElse(null);
        if (encoding == null) {
            return raw;
        }
        UnaryOperator<String> conversion = encoding.convertingIn(String.valueOf(runFont));
        String decoded = conversion.apply(raw);
        if (!decoded.equals(raw)) {
            converted.add(encoding.notice());
        }
        return decoded;
    }
}
