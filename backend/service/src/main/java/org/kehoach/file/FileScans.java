package org.kehoach.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.scan.Scanner;
import org.kehoach.scan.ScannerUnavailableException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the scanner says of files; without a scanner each is ready. */
@ApplicationScoped
class FileScans {

    private static final Logger LOG = Logger.getLogger(FileScans.class);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int MAX_FINDING = 200;

    /** @param finding what the scanner has found, if anything */
    record Verdict(FileState state, @Nullable String finding) {}

    private final Scanner scanner;
    private final EntityManager database;
    private final FileStates states;
    private final BusinessClock clock;
    private final Event<FileSaved> saved;

    FileScans(Scanner scanner, EntityManager database, FileStates states, BusinessClock clock, Event<FileSaved> saved) {
        this.scanner = scanner;
        this.database = database;
        this.states = states;
        this.clock = clock;
        this.saved = saved;
    }

    /** As content comes in; when the scanner gives no verdict the file waits for it. */
    Verdict judge(Path content) {
        try {
            var finding = scanner.findIn(content);
            return finding.map(FileScans::quarantined).orElse(new Verdict(FileState.READY, null));
        } catch (ScannerUnavailableException unavailable) {
            LOG.error("A file waits to be scanned", unavailable);
            return new Verdict(FileState.SCANNING, null);
        }
    }

    private static Verdict quarantined(String finding) {
        return new Verdict(FileState.QUARANTINED, finding.substring(0, Math.min(MAX_FINDING, finding.length())));
    }

    /** A file that waits, for this replica to scan: those that were tried before come last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> claim() {
        List<?> claimed = database.createNativeQuery("""
                        update files set scan_claimed_at = ?1
                         where id = (select id from files
                                      where state = 'SCANNING' and (scan_claimed_at is null or scan_claimed_at < ?2)
                                      order by scan_claimed_at nulls first, created_at limit 1 for update skip locked)
                        returning id
                        """)
                .setParameter(1, clock.now())
                .setParameter(2, clock.now().minus(CLAIM))
                .getResultList();
        return claimed.stream().findFirst().map(UUID.class::cast);
    }

    /** It is tried again without waiting for the claim to run out, after those that have not been tried. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unclaim(UUID id) {
        database.createNativeQuery("update files set scan_claimed_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, clock.now().minus(CLAIM).minusSeconds(1))
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID id, Verdict verdict) {
        if (!states.change(id, FileState.SCANNING, verdict.state())) {
            return;
        }
        database.createNativeQuery("update files set finding = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, verdict.finding())
                .executeUpdate();
        saved.fire(new FileSaved("scanFile", id, FileState.SCANNING, verdict.state(), verdict.finding()));
    }
}
