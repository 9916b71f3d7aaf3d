package org.kehoach.platform;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an actor holds today.
 *
 * @param actorId the actor's staff id
 * @param everywhere a service account whose units are all units
 * @param roles the roles held in each unit; a service account has its units here, without any role
 * @param delegators units where the actor is HEAD by delegation alone, and whose powers those are
 * @param areas what the actor has charge of in each unit as its DEPUTY, as areas are compared
 * @param below for each role that reaches down, the units below those where it is held in person
 * @param writable the units that a service account may write to
 * @param predecessors ended units that a unit of the actor alone goes on with, and which that is
 * @param readable the units of the actor and those before them, all below them, those that they guide, and ended ones
 *     that the actor belonged to until the end
 * @param within the units of the actor and all above them
 */
public record Grants(
        UUID actorId,
        boolean everywhere,
        Map<UUID, Set<Role>> roles,
        Map<UUID, UUID> delegators,
        Map<UUID, Set<String>> areas,
        Map<Role, Set<UUID>> below,
        Map<UUID, UUID> predecessors,
        Set<UUID> writable,
        Set<UUID> readable,
        Set<UUID> within) {}
