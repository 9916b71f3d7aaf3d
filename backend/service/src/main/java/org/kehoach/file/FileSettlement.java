package org.kehoach.file;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

/** What becomes of files that were set aside: purged for ever, or released. */
@ApplicationScoped
public class FileSettlement {

    private final FileService files;
    private final FileStates states;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Event<FileSaved> saved;
    private final List<FileAccess> owners;

    FileSettlement(
            FileService files,
            FileStates states,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Event<FileSaved> saved,
            @All List<FileAccess> owners) {
        this.files = files;
        this.states = states;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.saved = saved;
        this.owners = owners;
    }

    @Transactional
    FileRef purge(UUID id, @Nullable IfMatch ifMatch, SettleFile request) {
        return settle("purgeFile", id, ifMatch, request, () -> states.purge(id));
    }

    @Transactional
    FileRef release(UUID id, @Nullable IfMatch ifMatch, SettleFile request) {
        return settle("releaseFile", id, ifMatch, request, () -> states.release(id));
    }

    private FileRef settle(String action, UUID id, @Nullable IfMatch ifMatch, SettleFile request, Runnable settlement) {
        var kept = files.find(id);
        if (!maySettle(kept)) {
            throw ProblemException.forbidden();
        }
        return idempotency.once(action + "/" + id, request, FileRef.class, () -> {
            IfMatch.check(ifMatch, kept.file().version());
            validation.check(request);
            settlement.run();
            var after = files.find(id).file();
            saved.fire(new FileSaved(action, id, kept.file().state(), after.state(), request.reason()));
            return after;
        });
    }

    private boolean maySettle(FileService.Kept kept) {
        var ownerId = kept.ownerId();
        boolean uploader = kept.uploadedBy().equals(access.actorId());
        return uploader || (ownerId != null && maySettle(kept.ownerType(), ownerId));
    }

    private boolean maySettle(@Nullable String ownerType, UUID ownerId) {
        return owners.stream()
                .filter(owner -> owner.ownerType().equals(ownerType))
                .anyMatch(owner -> owner.maySettle(ownerId));
    }
}
