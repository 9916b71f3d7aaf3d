package org.kehoach.file;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** What becomes of files that are held back: purged for ever, or released. */
@ApplicationScoped
public class FileSettlement {

    private final FileService files;
    private final FileStates states;
    private final FileRights rights;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Event<FileSaved> saved;

    FileSettlement(
            FileService files,
            FileStates states,
            FileRights rights,
            Validation validation,
            Idempotency idempotency,
            Event<FileSaved> saved) {
        this.files = files;
        this.states = states;
        this.rights = rights;
        this.validation = validation;
        this.idempotency = idempotency;
        this.saved = saved;
    }

    @Transactional
    FileDetail purge(UUID id, @Nullable IfMatch ifMatch, SettleFile request) {
        return settle("purgeFile", FileAction.PURGE, id, ifMatch, request);
    }

    @Transactional
    FileDetail release(UUID id, @Nullable IfMatch ifMatch, SettleFile request) {
        return settle("releaseFile", FileAction.RELEASE, id, ifMatch, request);
    }

    private FileDetail settle(
            String operation, FileAction action, UUID id, @Nullable IfMatch ifMatch, SettleFile request) {
        var kept = files.load(id);
        if (!rights.maySettle(kept, action)) {
            throw rights.mayRead(kept) ? ProblemException.forbidden() : ProblemException.notFound();
        }
        return idempotency.once(operation + "/" + id, request, FileDetail.class, () -> {
            IfMatch.check(ifMatch, kept.file().version());
            validation.check(request);
            var from = kept.file().state();
            if (!from.isHeld()) {
                throw ProblemException.illegalTransition(List.<FileAction>of());
            }
            var to = action == FileAction.PURGE ? FileState.PURGED : FileState.READY;
            states.settle(id, from, to);
            saved.fire(new FileSaved(operation, id, from, to, request.reason()));
            return files.settled(id);
        });
    }
}
