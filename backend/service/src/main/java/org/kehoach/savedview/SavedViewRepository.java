package org.kehoach.savedview;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {}
