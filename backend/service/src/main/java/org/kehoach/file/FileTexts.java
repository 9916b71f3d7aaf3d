package org.kehoach.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.SecrecyMark;

/** Keeps the texts of files, and sets a file aside that bears the stamp of a classified document. */
@ApplicationScoped
class FileTexts {

    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int TRIES = 3;
    private static final int HEAD = 1_500;

    /** A file whose text one replica reads now. */
    record Claim(UUID id, String mediaType, boolean released) {}

    private final EntityManager database;
    private final FileStates states;
    private final BusinessClock clock;
    private final Event<FileSaved> saved;

    FileTexts(EntityManager database, FileStates states, BusinessClock clock, Event<FileSaved> saved) {
        this.database = database;
        this.states = states;
        this.clock = clock;
        this.saved = saved;
    }

    /** The oldest file that is not read; one whose reading killed a replica is tried a few times, not for ever. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> claim() {
        var now = clock.now();
        List<?> claimed = database.createNativeQuery("""
                        update files set text_claimed_at = ?1, text_tries = text_tries + 1
                         where id = (select id from files
                                      where text_read_at is null and owner_id is not null and state = 'READY' and media_type not like 'image/%'
                                        and text_tries < ?2 and (text_claimed_at is null or text_claimed_at < ?3)
                                      order by created_at limit 1 for update skip locked)
                        returning id, media_type, released
                        """)
                .setParameter(1, now)
                .setParameter(2, TRIES)
                .setParameter(3, now.minus(CLAIM))
                .getResultList();
        return claimed.stream().findFirst().map(Object[].class::cast).map(FileTexts::claim);
    }

    private static Claim claim(Object[] row) {
        return new Claim((UUID) row[0], (String) row[1], (boolean) row[2]);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(Claim claim, List<String> parts) {
        var fileId = claim.id();
        database.createNativeQuery("update files set text_read_at = ?2 where id = ?1")
                .setParameter(1, fileId)
                .setParameter(2, clock.now())
                .executeUpdate();
        if (claim.released() || !isClassified(parts)) {
            write(fileId, parts);
        } else if (states.change(fileId, FileState.READY, FileState.SET_ASIDE)) {
            saved.fire(new FileSaved("setFileAside", fileId, FileState.READY, FileState.SET_ASIDE, null));
        }
    }

    /** An empty page counts, and there is nothing on it to find. */
    private void write(UUID fileId, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                write(fileId, i + 1, parts.get(i));
            }
        }
    }

    private void write(UUID fileId, int part, String text) {
        database.createNativeQuery(
                        "insert into file_texts (file_id, part, text) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, fileId)
                .setParameter(2, part)
                .setParameter(3, text)
                .executeUpdate();
    }

    /** The stamp stands at the head of the first page, or on a line of its own. */
    private static boolean isClassified(List<String> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        String first = parts.getFirst();
        return SecrecyMark.isIn(first.substring(0, Math.min(HEAD, first.length())))
                || parts.stream().anyMatch(SecrecyMark::isOnALineOfItsOwn);
    }
}
