package org.kehoach.comment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    void deleteAll(String ownerType, UUID ownerId) {
        delete("ownerType = ?1 and ownerId = ?2 and threadId is not null", ownerType, ownerId);
        delete("ownerType = ?1 and ownerId = ?2", ownerType, ownerId);
    }
}
