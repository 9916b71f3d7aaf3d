package org.kehoach.platform;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396) upon the editable part of a thing: null clears, what is absent stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validation validation;

    MergePatch(ObjectMapper json, Validation validation) {
        this.json = json;
        this.validation = validation;
    }

    /** The editable part after the patch, validated; unknown members and nulls on required fields are a 422. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw ProblemException.of(ProblemType.MALFORMED, "object");
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        try {
            T patched = json.treeToValue(merged, type);
            validation.check(patched);
            return patched;
        } catch (JsonProcessingException unfit) {
            var errors = Misfits.of(json, merged, json.constructType(type));
            throw errors.isEmpty() ? ProblemMappers.unreadable(unfit) : ProblemException.invalid(errors);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target : json.createObjectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.putNull(member.getKey());
            } else {
                var present = result.get(member.getKey());
                result.set(member.getKey(), merge(present == null ? json.nullNode() : present, member.getValue()));
            }
        });
        return result;
    }
}
