package org.kehoach.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All that does not fit in a body; reading it for its content ends at the first. */
final class Misfits {

    private static final int MAX_ERRORS = 100;

    private Misfits() {}

    /** Takes out of the body what does not fit, until the rest fits. */
    static List<FieldError> of(ObjectMapper json, JsonNode body, JavaType type) {
        var errors = new ArrayList<FieldError>();
        JsonNode rest = body.deepCopy();
        while (errors.size() < MAX_ERRORS) {
            try {
                json.treeToValue(rest, type);
                return errors;
            } catch (JsonMappingException unfit) {
                var error = ProblemMappers.error(unfit);
                errors.add(error);
                if (!remove(rest, JsonPointer.valueOf(Objects.requireNonNull(error.pointer())))) {
                    return errors;
                }
            } catch (JsonProcessingException unreadable) {
                return errors;
            }
        }
        return errors;
    }

    /** One element of an array goes with the whole array, for the others keep their places. */
    private static boolean remove(JsonNode rest, JsonPointer place) {
        for (var at = place; at != null && !at.matches(); at = at.head()) {
            if (rest.at(at.head()) instanceof ObjectNode parent) {
                return parent.remove(at.last().getMatchingProperty()) != null;
            }
        }
        return false;
    }
}
