package org.kehoach.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Caller;
import org.kehoach.platform.CurrentCaller;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Scans the files that came in while the scanner gave no verdict; on many replicas each takes others. */
@ApplicationScoped
class FileScanJob {

    private static final Logger LOG = Logger.getLogger(FileScanJob.class);

    private final FileScans scans;
    private final FileContents contents;
    private final CurrentCaller current;

    FileScanJob(FileScans scans, FileContents contents, CurrentCaller current) {
        this.scans = scans;
        this.contents = contents;
        this.current = current;
    }

    @Scheduled(
            identity = "scan-files",
            every = "10s",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        current.become(Caller.job("scan-files"));
        boolean going = true;
        while (going) {
            var claimed = scans.claim();
            going = claimed.isPresent() && isScanned(claimed.get());
        }
    }

    private boolean isScanned(UUID id) {
        try {
            var verdict = verdict(id);
            if (verdict.state() == FileState.SCANNING) {
                scans.unclaim(id);
                return false;
            }
            scans.keep(id, verdict);
            return true;
        } catch (IOException | RuntimeException failure) {
            // the claim runs out and the file is tried again
            LOG.errorf(failure, "The file %s could not be scanned", id);
            return true;
        }
    }

    private FileScans.Verdict verdict(UUID id) throws IOException {
        var copy = Files.createTempFile("kehoach-scan-", ".tmp");
        try {
            try (var out = Files.newOutputStream(copy)) {
                contents.write(id, out);
            }
            return scans.judge(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
