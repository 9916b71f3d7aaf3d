package org.kehoach.file;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Caller;
import org.kehoach.platform.CurrentCaller;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Reads the texts of files that things have taken, one after another; on many replicas each takes others. */
@ApplicationScoped
public class FileTextJob {

    private static final Logger LOG = Logger.getLogger(FileTextJob.class);

    private final FileTexts texts;
    private final FileContents contents;
    private final CurrentCaller current;

    FileTextJob(FileTexts texts, FileContents contents, CurrentCaller current) {
        this.texts = texts;
        this.contents = contents;
        this.current = current;
    }

    @Scheduled(
            identity = "read-texts-of-files",
            every = "10s",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void read() {
        current.become(Caller.job("read-texts-of-files"));
        for (var claim = texts.claim(); claim.isPresent(); claim = texts.claim()) {
            read(claim.get());
        }
    }

    private void read(FileTexts.Claim claim) {
        try {
            var copy = Files.createTempFile("kehoach-text-", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    contents.write(claim.id(), out);
                }
                texts.keep(claim, TextReading.parts(copy, claim.mediaType()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | RuntimeException failure) {
            // the claim runs out and the file is tried again
            LOG.warnf(failure, "The text of file %s could not be kept", claim.id());
        }
    }
}
