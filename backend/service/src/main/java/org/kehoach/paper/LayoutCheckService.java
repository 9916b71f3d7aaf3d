package org.kehoach.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileService;
import org.kehoach.layout.LayoutCheck;
import org.kehoach.layout.LayoutReport;
import org.kehoach.layout.PaperFormat;
import org.kehoach.layout.UnreadablePaperException;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

/** Checks the layout of files that the caller may read. */
@ApplicationScoped
public class LayoutCheckService {

    /** A long paper takes memory while it is read, so few are read at once. */
    private static final int AT_ONCE = 2;

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final FileService files;
    private final Validation validation;
    private final BusinessClock clock;

    LayoutCheckService(FileService files, Validation validation, BusinessClock clock) {
        this.files = files;
        this.validation = validation;
        this.clock = clock;
    }

    LayoutFindings check(CheckLayout request) {
        // a right to the file is decided before what else is wrong
        var file = request.fileId() == null ? null : files.get(request.fileId());
        validation.check(request);
        if (file == null || !file.mediaType().equals(PaperFormat.DOCX_TYPE)) {
            throw ProblemException.of(ProblemType.VALIDATION, "paperNotDocx");
        }
        try {
            return LayoutFindings.of(read(file.id(), request));
        } catch (UnreadablePaperException unreadable) {
            throw refused(unreadable.reason());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LayoutReport read(UUID fileId, CheckLayout request) throws IOException, UnreadablePaperException {
        var copy = Files.createTempFile("kehoach-paper-", ".docx");
        try {
            fill(copy, fileId);
            room.acquireUninterruptibly();
            try {
                return LayoutCheck.of(copy, request.issuedOn(), clock.today());
            } finally {
                room.release();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void fill(Path copy, UUID fileId) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            files.write(fileId, out);
        }
    }

    private static ProblemException refused(UnreadablePaperException.Reason reason) {
        return switch (reason) {
            case PARTY -> ProblemException.of(ProblemType.CONFLICT, "partyPaper");
            case TOO_LARGE -> ProblemException.of(ProblemType.VALIDATION, "paperTooLarge");
            case NOT_DOCX -> ProblemException.of(ProblemType.VALIDATION, "paperNotDocx");
        };
    }
}
