package org.kehoach.notice;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NoticeChoicesRepository implements PanacheRepositoryBase<NoticeChoices, UUID> {}
