package org.kehoach.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lists where a DOCX departs from the layout of official papers; it takes any, however it was written. */
public final class LayoutCheck {

    private static final Pattern PARTY_SYMBOL =
            Pattern.compile("(?iu)^Số\\s*:?\\s*[\\d\\s._…]*-\\s*\\p{Lu}+/\\p{Lu}.*");
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final Pattern DAY =
            Pattern.compile("(?iu).*,\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}).*");
    private static final int HEAD_LINES = 20;

    private LayoutCheck() {}

    /**
     * @param issuedOn chooses the regulation; the day that stands on the paper when null
     * @param today for a paper without a day
     */
    public static LayoutReport of(Path file, @Nullable LocalDate issuedOn, LocalDate today)
            throws IOException, UnreadablePaperException {
        var parts = DocxParts.read(file);
        var body = parts.body();
        var looks = new DocxLooks(parts);
        var lines = PaperLines.of(body, looks);
        refuseTheParty(lines);
        var profile = LayoutProfile.on(issuedOn == null ? writtenDay(lines).orElse(today) : issuedOn);
        var findings = new Findings();
        new PageCheck(parts, looks, profile, findings).check(body);
        var paper = PaperShape.of(lines);
        new HeadCheck(findings).check(paper);
        new TextCheck(profile, findings).check(paper, HeadCheck.first(paper.left(), "(?iu)^v/v.*") >= 0);
        new EndCheck(findings).check(paper);
        return new LayoutReport(profile, findings.all());
    }

    private static void refuseTheParty(List<PaperLine> lines) throws UnreadablePaperException {
        boolean party = lines.stream()
                .limit(HEAD_LINES)
                .map(PaperLine::text)
                .anyMatch(
                        text -> text.equals(PARTY) || PARTY_SYMBOL.matcher(text).matches());
        if (party) {
            throw new UnreadablePaperException(UnreadablePaperException.Reason.PARTY);
        }
    }

    private static Optional<LocalDate> writtenDay(List<PaperLine> lines) {
        return lines.stream()
                .limit(HEAD_LINES)
                .map(line -> DAY.matcher(line.text()))
                .filter(java.util.regex.Matcher::matches)
                .findFirst()
                .flatMap(day -> {
                    try {
                        return Optional.of(LocalDate.of(
                                Integer.parseInt(day.group(3)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1))));
                    } catch (DateTimeException none) {
                        return Optional.empty();
                    }
                });
    }
}
