package org.kehoach.architecture.broken.plan;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;

/**
 * Breaks {@code everyOperationIsAuthorized}, {@code resourcesSpeakOnlyHttp} and {@code
 * rightsAreDecidedBeforeValidation}. It has no path, so that the application never serves it.
 */
public class PlanResource {
    private final EntityManager entities;

    PlanResource(EntityManager entities) {
        this.entities = entities;
    }

    @POST
    @Produces("text/plain")
    public String create(@Valid String plan) {
        return plan + entities.isOpen();
    }
}
