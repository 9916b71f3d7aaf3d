package org.kehoach.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ExtensionRequestRepository implements PanacheRepositoryBase<ExtensionRequest, UUID> {}
