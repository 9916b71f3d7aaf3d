package org.kehoach.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.document.Documents;
import org.kehoach.file.FileService;
import org.kehoach.plantext.Deadline;
import org.kehoach.plantext.Finding;
import org.kehoach.plantext.FindingKind;
import org.kehoach.plantext.PlanRecogniser;
import org.kehoach.plantext.PlanText;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.PlainText;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.SecrecyMark;
import org.kehoach.sourcetext.DocxText;
import org.kehoach.sourcetext.PastedText;
import org.kehoach.sourcetext.SourceText;
import org.kehoach.sourcetext.UnreadableSource;
import org.kehoach.unit.UnitQueries;

/** Reads a text, and finds the units and documents that it names among those that there are. */
@ApplicationScoped
class PlanReader {

    private static final int MAX_TITLE = 500;

    private final FileService files;
    private final UnitQueries units;
    private final Documents documents;
    private final BusinessClock clock;

    PlanReader(FileService files, UnitQueries units, Documents documents, BusinessClock clock) {
        this.files = files;
        this.units = units;
        this.documents = documents;
        this.clock = clock;
    }

    ReadPlan read(CreatePlanReading request) {
        var source = source(request);
        var day = request.asOf() == null ? clock.today() : request.asOf();
        var text = PlanRecogniser.recognise(source, day);
        requireOpen(source);
        var asOf = request.asOf() == null ? issuedOn(text).orElse(day) : request.asOf();
        var matcher = new UnitMatcher(units.tree(asOf).units(), request.issuingUnitId());
        var proposals = new Proposals(matcher, documents::cited).of(text);
        String title = title(text, request);
        if (text.findings().stream().noneMatch(finding -> finding.kind() == FindingKind.TITLE)) {
            proposals = Stream.concat(Stream.of(Proposals.untitled(title)), proposals.stream())
                    .toList();
        }
        return new ReadPlan(
                request.issuingUnitId(),
                title,
                request.fileId() == null ? null : files.get(request.fileId()).name(),
                asOf,
                new ReadPlan.Source(source.paragraphs(), List.copyOf(text.notices()), text.asText()),
                proposals);
    }

    private SourceText source(CreatePlanReading request) {
        try {
            return request.fileId() == null
                    ? PastedText.read(Objects.requireNonNull(request.text()))
                    : document(request.fileId());
        } catch (UnreadableSource unreadable) {
            throw ProblemException.of(
                    ProblemType.VALIDATION, "unreadable." + unreadable.reason().name());
        }
    }

    private SourceText document(UUID fileId) throws UnreadableSource {
        requireFile(fileId);
        try {
            var copy = Files.createTempFile("kehoach-reading-", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.write(fileId, out);
                }
                return DocxText.read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void requireFile(UUID fileId) {
        try {
            files.get(fileId);
        } catch (ProblemException unknown) {
            throw ProblemException.invalid(FieldError.at("/fileId", "file"));
        }
    }

    /** Nothing classified is kept; what looks like a person's number is told of. */
    private static void requireOpen(SourceText source) {
        for (var paragraph : source.paragraphs()) {
            if (SecrecyMark.isIn(paragraph.text())) {
                throw ProblemException.invalid(FieldError.at("/fileId", "secret"));
            }
            PlainText.look(paragraph.text());
        }
    }

    private static Optional<LocalDate> issuedOn(PlanText text) {
        return text.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.ISSUE_DATE)
                .map(Finding::deadline)
                .filter(Objects::nonNull)
                .map(Deadline::dueOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String title(PlanText text, CreatePlanReading request) {
        String found = text.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.TITLE)
                .map(Finding::text)
                .findFirst()
                .orElseGet(() -> request.fileId() == null
                        ? "Kế hoạch"
                        : files.get(request.fileId()).name().replaceFirst("(?i)\\.docx$", ""));
        return cut(found, MAX_TITLE);
    }

    static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints)).strip();
    }
}
