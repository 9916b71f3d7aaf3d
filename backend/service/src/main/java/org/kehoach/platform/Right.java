package org.kehoach.platform;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the table of rights: whoever holds one of the roles in a unit that stands so to the thing's unit. */
public record Right(
        @Schema(description = "Any of these roles") List<Role> roles,
        @Schema(description = "Any of these relations") List<Relation> relations) {

    static In in(Relation... relations) {
        return new In(List.of(relations));
    }

    /** Whatever the role. */
    boolean isForAll() {
        return roles.size() == Role.values().length;
    }

    /** The first half of a right. */
    record In(List<Relation> relations) {

        Right to(Role... roles) {
            return new Right(Arrays.stream(roles).sorted().toList(), relations);
        }

        Right toAll() {
            return to(Role.values());
        }
    }
}
