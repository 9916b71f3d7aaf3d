package org.kehoach.plantext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kehoach.plantext.Mention.Part;
import org.kehoach.sourcetext.UnreadableSource;

/** What was understood of a paper, beside what a reader finds in it. */
final class Understanding {

    /** Of one kind: how many a reader finds, how many of them were found, and how many were found that are none. */
    record Share(int expected, int found, int wrong) {
        Share plus(Share other) {
            return new Share(expected + other.expected, found + other.found, wrong + other.wrong);
        }

        double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%3d/%3d (%2d wrong)", found, expected, wrong);
        }
    }

    private final String name;
    final PlanText text;
    private final List<String> expected;
    final List<String> missed = new ArrayList<>();

    Understanding(String name) throws IOException, UnreadableSource {
        this.name = name;
        text = PlanRecogniser.recognise(Paper.of(name).read(), LocalDate.of(2020, 1, 1));
        expected = lines(name);
    }

    Share items() {
        return share("item", this::item, String::startsWith, FindingKind.ITEM);
    }

    Share deadlines() {
        return share("deadline", Understanding::deadline, String::equals, FindingKind.DEADLINE);
    }

    Share assignments() {
        return share("assignment", Understanding::assignment, String::equalsIgnoreCase, FindingKind.ASSIGNMENT);
    }

    Share citations() {
        return share("citation", Understanding::citation, String::equals, FindingKind.CITATION);
    }

    /** Of the single facts: symbol, day, title, signer, purpose, requirements, and how many bases and recipients. */
    Share facts() {
        int right = 0;
        int all = 0;
        for (String line : expected) {
            String value = line.substring(line.indexOf(' ') + 1);
            Boolean fits = switch (line.substring(0, line.indexOf(' '))) {
                case "symbol" -> value.equals(only(FindingKind.SYMBOL));
                case "issued" -> value.equals(issued());
                case "title" -> value.equals(only(FindingKind.TITLE));
                case "signer" -> value.equals(only(FindingKind.SIGNER));
                case "purpose" -> only(FindingKind.PURPOSE).contains(value);
                case "requirements" -> only(FindingKind.REQUIREMENTS).contains(value);
                case "bases" -> of(FindingKind.LEGAL_BASIS).size() == Integer.parseInt(value);
                case "recipients" -> of(FindingKind.RECIPIENT).size() == Integer.parseInt(value);
                default -> null;
            };
            if (fits != null) {
                all++;
                right += fits ? 1 : 0;
                if (!fits) {
                    missed.add(name + ": missed " + line);
                }
            }
        }
        return new Share(all, right, all - right);
    }

    private String only(FindingKind kind) {
        return of(kind).stream().map(Finding::text).findFirst().orElse("");
    }

    private String issued() {
        return of(FindingKind.ISSUE_DATE).stream()
                .map(finding -> String.valueOf(
                        Objects.requireNonNull(finding.deadline()).dueOn()))
                .findFirst()
                .orElse("");
    }

    List<Finding> of(FindingKind kind) {
        return text.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private Share share(
            String word, Function<Finding, String> told, BiPredicate<String, String> fits, FindingKind kind) {
        var found = new ArrayList<>(of(kind).stream().map(told).toList());
        int hits = 0;
        int all = 0;
        for (String line : expected) {
            if (line.startsWith(word + " ")) {
                all++;
                String value = line.substring(word.length() + 1);
                var hit = found.stream().filter(one -> fits.test(one, value)).findFirst();
                hit.ifPresent(found::remove);
                hits += hit.isPresent() ? 1 : 0;
                if (hit.isEmpty()) {
                    missed.add(name + ": missed " + line);
                }
            }
        }
        found.forEach(wrong -> missed.add(name + ": wrong " + word + " " + wrong));
        return new Share(all, hits, found.size());
    }

    private String item(Finding finding) {
        return depth(finding) + " " + finding.text();
    }

    private int depth(Finding finding) {
        var parent = finding.parent();
        return parent == null ? 0 : 1 + depth(text.findings().get(parent));
    }

    private static String deadline(Finding finding) {
        var deadline = Objects.requireNonNull(finding.deadline());
        return deadline.every() == null
                ? String.valueOf(deadline.dueOn())
                : deadline.every().name();
    }

    private static String assignment(Finding finding) {
        String leads = names(finding, Part.LEAD);
        String supports = names(finding, Part.SUPPORT);
        return supports.isEmpty() ? leads : leads + " + " + supports;
    }

    private static String citation(Finding finding) {
        return String.valueOf(Objects.requireNonNull(finding.citation()).symbol());
    }

    private static String names(Finding finding, Part part) {
        return finding.mentions().stream()
                .filter(mention -> mention.part() == part)
                .map(Mention::text)
                .collect(Collectors.joining("; "));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Understanding.class.getResourceAsStream("/plantext/" + name + ".expected")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf(' ') > 0)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
