package org.kehoach.file;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

import io.quarkus.arc.All;

/** Who reads a file, and who decides upon one that is held back. */
@ApplicationScoped
class FileRights {

    private final Access access;
    private final Database database;
    private final List<FileAccess> owners;
    private final List<FileJudges> judges;

    FileRights(Access access, Database database, @All List<FileAccess> owners, @All List<FileJudges> judges) {
        this.access = access;
        this.database = database;
        this.owners = owners;
        this.judges = judges;
    }

    boolean mayRead(KeptFile kept) {
        boolean reads = kept.ownerId() == null ? isUploader(kept) : isOwned(kept, FileAccess::mayRead);
        return reads || (isInQuarantine(kept) && judges(kept.id()));
    }

    /** A file that waits for the scanner is its uploader's own until then. */
    boolean mayOpen(KeptFile kept) {
        var state = kept.file().state();
        return state == FileState.READY || (state == FileState.SCANNING && isUploader(kept));
    }

    /** What seems classified is a matter of who keeps the paper; what seems to do harm is the ADMIN's to let go. */
    List<FileAction> allowed(KeptFile kept) {
        var allowed = new ArrayList<FileAction>();
        if (kept.file().state().isHeld()) {
            boolean keeps = keeps(kept);
            boolean judges = isInQuarantine(kept) && judges(kept.id());
            if (keeps || judges) {
                allowed.add(FileAction.PURGE);
            }
            if (isInQuarantine(kept) ? judges : keeps) {
                allowed.add(FileAction.RELEASE);
            }
        }
        if (kept.replacedBy() == null && mayReplace(kept)) {
            allowed.add(FileAction.REPLACE);
        }
        return List.copyOf(allowed);
    }

    /** Whether it is the caller's to decide; of a file that is not held back, whether it would be. */
    boolean maySettle(KeptFile kept, FileAction action) {
        return kept.file().state().isHeld() ? allowed(kept).contains(action) : keeps(kept) || judges(kept.id());
    }

    /** Of a file that a thing carries, whichever version of it. */
    boolean mayReplace(KeptFile kept) {
        return isOwned(kept, FileAccess::mayReplace);
    }

    private boolean keeps(KeptFile kept) {
        return isUploader(kept) || isOwned(kept, FileAccess::maySettle);
    }

    private boolean isUploader(KeptFile kept) {
        return kept.uploadedBy().equals(access.actorId());
    }

    private static boolean isInQuarantine(KeptFile kept) {
        return kept.file().state() == FileState.QUARANTINED;
    }

    private boolean isOwned(KeptFile kept, BiPredicate<FileAccess, UUID> right) {
        var ownerId = kept.ownerId();
        return ownerId != null
                && owners.stream()
                        .filter(owner -> owner.ownerType().equals(kept.ownerType()))
                        .anyMatch(owner -> right.test(owner, ownerId));
    }

    private boolean judges(UUID fileId) {
        return judges.stream()
                .anyMatch(judge -> database.one(
                                Sql.of("select f.id from files f where f.id = ? and (", fileId)
                                        .then(judge.judges())
                                        .then(")"),
                                row -> row.uuid("id"))
                        .isPresent());
    }
}
