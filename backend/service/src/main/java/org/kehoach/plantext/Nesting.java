package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How deep each mark stands, told from the marks before it: one that goes on with a series stands beside it, one of a new
 * look below what it follows. No look has a depth of its own; plans begin with {@code I.}, {@code 1.} or {@code A.}
 */
final class Nesting {

    private static final String PLUS = "+";

    private final List<Mark> open = new ArrayList<>();

    /** Chooses what the line's beginning is here, and answers its depth from 0. */
    Mark choose(List<Mark> readings) {
        return readings.stream().max(Comparator.comparingInt(this::likelihood)).orElseThrow();
    }

    int place(Mark mark) {
        int at = beside(mark);
        if (at < 0) {
            at = below(mark);
        }
        open.subList(at, open.size()).clear();
        open.add(mark);
        return at;
    }

    private int likelihood(Mark mark) {
        for (var other : open) {
            if (isSeries(other, mark) && mark.isNumbered() && mark.value() == other.value() + 1) {
                return 3;
            }
        }
        if (mark.kind() == Mark.Kind.DECIMAL) {
            return 2;
        }
        boolean rare = mark.kind() == Mark.Kind.ROMAN && mark.value() > 20;
        return mark.value() <= 1 ? 1 : rare ? -1 : 0;
    }

    private int beside(Mark mark) {
        if (mark.prefix() != null) {
            return besideDecimal(mark);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (isSeries(open.get(i), mark)) {
                return i;
            }
        }
        for (int i = open.size() - 1; i >= 0 && mark.isNumbered(); i--) {
            if (open.get(i).kind() == mark.kind() && mark.value() == open.get(i).value() + 1) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 1.2} stands beside {@code 1.1}, or below {@code 1.} or {@code I.} */
    private int besideDecimal(Mark mark) {
        int sibling = last(
                other -> isDecimal(other) && other.path().size() == mark.path().size());
        if (sibling >= 0) {
            return sibling;
        }
        int above = last(other -> other.path().equals(mark.prefix())
                && other.isNumbered()
                && other.kind().compareTo(Mark.Kind.DECIMAL) <= 0);
        if (above < 0) {
            above = last(other ->
                    isDecimal(other) && other.path().size() < mark.path().size());
        }
        return above < 0 ? -1 : above + 1;
    }

    private int last(Predicate<Mark> fits) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (fits.test(open.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDecimal(Mark mark) {
        return mark.kind() == Mark.Kind.DECIMAL;
    }

    private int below(Mark mark) {
        int size = open.size();
        while (size > 0 && endsBefore(open.get(size - 1), mark)) {
            size--;
        }
        return size;
    }

    private static boolean endsBefore(Mark last, Mark mark) {
        return switch (mark.kind()) {
            case PART -> true;
            case SECTION, ARTICLE -> last.kind().compareTo(mark.kind()) > 0;
            case CAPITAL_LINE -> last.kind() != Mark.Kind.PART;
            case CAPITAL, ROMAN -> !last.kind().isWide();
            case BOLD_LINE -> last.kind().compareTo(Mark.Kind.LETTER) >= 0;
            case BULLET ->
                last.kind() == Mark.Kind.BULLET
                        && last.style().startsWith(PLUS)
                        && !mark.style().startsWith(PLUS)
                        && !mark.style().startsWith("*");
            default -> last.kind() == Mark.Kind.BULLET;
        };
    }

    private static boolean isSeries(Mark one, Mark other) {
        return one.kind() == other.kind() && one.style().equals(other.style());
    }
}
