package org.kehoach.unitfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.platform.PlainText;
import org.kehoach.unit.UnitSummary.CodeRef;

/**
 * Codes in a cell: {@code TCTK:26506; KH:UBND}. The scheme before the code keeps a spreadsheet from taking it for a
 * number and its leading zeros away.
 */
final class CodeText {

    private static final int MAX_LENGTH = 40;
    private static final String PART = "((?:[^\\\\:;]|\\\\[\\\\:;])+)";
    private static final Pattern CODE = Pattern.compile(PART + ":" + PART);
    private static final Pattern MARKS = Pattern.compile("([\\\\:;])");
    private static final Pattern MARKED = Pattern.compile("\\\\([\\\\:;])");

    private CodeText() {}

    static String write(Collection<CodeRef> codes) {
        return codes.stream().map(CodeText::write).collect(Collectors.joining("; "));
    }

    static String write(CodeRef code) {
        return marked(code.scheme()) + ":" + marked(code.code());
    }

    /** None where the text has not the form of codes. */
    static Optional<List<CodeRef>> parseAll(String text) {
        var codes = new ArrayList<CodeRef>();
        var found = CODE.matcher(text);
        int end = 0;
        do {
            found.region(end, text.length());
            if (!found.lookingAt() || !fits(found.group(1)) || !fits(found.group(2))) {
                return Optional.empty();
            }
            codes.add(new CodeRef(unmarked(found.group(1)), unmarked(found.group(2))));
            end = found.end() + 1;
        } while (end <= text.length());
        return Optional.of(codes);
    }

    static Optional<CodeRef> parse(String text) {
        return parseAll(text).filter(codes -> codes.size() == 1).map(List::getFirst);
    }

    private static boolean fits(String part) {
        String text = unmarked(part);
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= MAX_LENGTH;
    }

    private static String marked(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }

    private static String unmarked(String text) {
        return PlainText.normalise(MARKED.matcher(text).replaceAll("$1"));
    }
}
