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
 * @param below for each role that reaches down, the units where it is held and all below them
 * @param writable the units that a service account may write to
 * @param readable the units of the actor, all below them, those that they guide, and ended ones that they belonged to
 *     until the end
 * @param within the units of the actor and all above them
 */
public record Grants(
        UUID actorId,
        boolean everywhere,
        Map<UUID, Set<Role>> roles,
        Map<Role, Set<UUID>> below,
        Set<UUID> writable,
        Set<UUID> readable,
        Set<UUID> within) {}
