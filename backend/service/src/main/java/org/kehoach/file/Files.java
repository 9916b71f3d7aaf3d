package org.kehoach.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;

/** The files of other features' things. */
@ApplicationScoped
public class Files {

    private record Owned(UUID ownerId, FileRef file) {}

    private final FileRepository files;
    private final Database database;
    private final Access access;

    Files(FileRepository files, Database database, Access access) {
        this.files = files;
        this.database = database;
        this.access = access;
    }

    /**
     * Gives files that the caller has uploaded to a thing, in this order, inside the caller's transaction. Any other
     * file, and one given already, is refused (422 at {@code /fileIds/<index>}).
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(List<UUID> fileIds, String ownerType, UUID ownerId) {
        if (fileIds.isEmpty()) {
            return;
        }
        var own = files.lockUnattached(fileIds, access.actorId());
        var errors = new ArrayList<FieldError>();
        var given = new ArrayList<StoredFile>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < fileIds.size(); i++) {
            var id = fileIds.get(i);
            var file = own.get(id);
            if (!seen.add(id)) {
                errors.add(FieldError.at("/fileIds/" + i, "repeated"));
            } else if (file == null) {
                errors.add(FieldError.at("/fileIds/" + i, "file"));
            } else {
                given.add(file);
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        int position = files.nextPosition(ownerType, ownerId);
        for (var file : given) {
            file.attach(ownerType, ownerId, position++);
        }
        files.flush();
    }

    /** The files of one thing, each in its newest version, in order; the rights are the calling feature's. */
    public List<FileRef> filesOf(String ownerType, UUID ownerId) {
        return filesOf(ownerType, List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** The files of many things in one statement; a thing without files is not in the map. */
    public Map<UUID, List<FileRef>> filesOf(String ownerType, Collection<UUID> ownerIds) {
        if (ownerIds.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        Sql.of(
                                "select f.owner_id, " + FileRef.COLUMNS
                                        + " from files f where f.owner_type = ? and f.owner_id = any(?) and f.replaced_by is null order by f.owner_position",
                                ownerType,
                                ownerIds.toArray(UUID[]::new)),
                        row -> new Owned(row.uuid("owner_id"), FileRef.of(row)))
                .stream()
                .collect(Collectors.groupingBy(Owned::ownerId, Collectors.mapping(Owned::file, Collectors.toList())));
    }
}
