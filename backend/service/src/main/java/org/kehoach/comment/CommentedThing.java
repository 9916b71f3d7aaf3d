package org.kehoach.comment;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.kehoach.platform.Sql;

/**
 * A thing that the caller may read the comments on, as its feature knows it.
 *
 * @param type the name that the feature keeps comments under: {@code plan}
 * @param unitId the unit that the thing is of
 * @param writable whether the caller may comment on it as it stands
 * @param parts how a part of the thing is called, by its id; empty where there is no such part
 * @param readers statement for the units whose staff read it, who can be mentioned
 */
public record CommentedThing(
        String type, UUID id, UUID unitId, boolean writable, Function<UUID, Optional<String>> parts, Sql readers) {

    /** The operation upon a comment on it, as the interface calls it: {@code createPlanComment}. */
    String operation(String verb) {
        return verb + Character.toUpperCase(type.charAt(0)) + type.substring(1) + "Comment";
    }
}
