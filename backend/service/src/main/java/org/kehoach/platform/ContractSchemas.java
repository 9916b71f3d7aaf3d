package org.kehoach.platform;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * What the records say by their Java types: in an answer every field is there, null only where it is {@code @Nullable};
 * in a request what is not required may be left out, or be null where it is {@code @Nullable} or
 * {@link NullIsEmpty}. And the bounds of numbers, ids and dates.
 */
final class ContractSchemas {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NULL_IS_EMPTY = DotName.createSimple(NullIsEmpty.class);

    /** Problems alone: all other answers spell their nulls out. */
    private static final DotName LEAVES_NULLS_OUT = DotName.createSimple(JsonInclude.class);

    private static final String OURS = "org.kehoach.";

    /** The largest whole number that every JSON reader keeps exactly. */
    private static final long MAX_WHOLE = 9_007_199_254_740_991L;

    private final OpenAPI contract;
    private final Map<String, ClassInfo> records = new HashMap<>();

    ContractSchemas(IndexView index, OpenAPI contract) {
        this.contract = contract;
        for (var type : index.getKnownClasses()) {
            if (type.isRecord()
                    && Modifier.isPublic(type.flags())
                    && type.name().toString().startsWith(OURS)) {
                var twin = records.put(type.simpleName(), type);
                if (twin != null && !twin.name().equals(type.name())) {
                    throw new IllegalStateException(twin + " and " + type + " bear one name in the contract");
                }
            }
        }
    }

    static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }

    static Schema number(long minimum, long maximum) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(maximum));
    }

    void complete() {
        contract.getComponents().removeSchema("IfMatch");
        var patches = new HashSet<String>();
        var requests = new HashSet<String>();
        var operations = contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        for (var operation : operations) {
            if (operation.getRequestBody() != null) {
                collect(operation.getRequestBody().getContent(), patches, requests);
            }
        }
        all().forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            var type = record(name);
            if (type == null || type.hasDeclaredAnnotation(LEAVES_NULLS_OUT)) {
                return;
            }
            allowNull(schema, type);
            if (patches.contains(name)) {
                // in a merge patch nothing is required
                schema.setRequired(List.of());
            } else if (!requests.contains(name)) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            }
        });
        var limits = new ContractLimits(all(), this::packageOf, requests);
        all().forEach((name, schema) -> {
            if (!requests.contains(name)) {
                limits.limit(name, schema);
            }
        });
        all().values().forEach(ContractSchemas::bound);
        operations.forEach(ContractSchemas::boundInline);
    }

    private Map<String, Schema> all() {
        return contract.getComponents().getSchemas();
    }

    private void collect(@Nullable Content content, Set<String> patches, Set<String> requests) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((mediaType, media) -> {
            var schema = media.getSchema();
            if (schema != null) {
                if (mediaType.equals(MergePatch.MEDIA_TYPE) && schema.getRef() != null) {
                    patches.add(name(schema.getRef()));
                }
                reach(schema, requests);
            }
        });
    }

    private void reach(Schema schema, Set<String> reached) {
        if (schema.getRef() != null) {
            var target = all().get(name(schema.getRef()));
            if (reached.add(name(schema.getRef())) && target != null) {
                reach(target, reached);
            }
        }
        children(schema).forEach(child -> reach(child, reached));
    }

    private static List<Schema> children(Schema schema) {
        var children = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            children.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            children.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            children.add(schema.getAdditionalPropertiesSchema());
        }
        children.addAll(orEmpty(schema.getAnyOf()));
        children.addAll(orEmpty(schema.getOneOf()));
        children.addAll(orEmpty(schema.getAllOf()));
        return children;
    }

    private static List<Schema> orEmpty(@Nullable List<Schema> list) {
        return list == null ? List.of() : list;
    }

    private String packageOf(String schema) {
        var type = record(schema);
        return type == null ? "" : type.name().packagePrefix();
    }

    private @Nullable ClassInfo record(String schema) {
        var type = records.get(schema);
        return type == null && schema.startsWith("Page") ? records.get("Page") : type;
    }

    private static void allowNull(Schema schema, ClassInfo type) {
        var nullable = type.recordComponents().stream()
                .filter(component -> component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULL_IS_EMPTY))
                .map(component -> component.name())
                .collect(Collectors.toSet());
        var properties = new LinkedHashMap<String, Schema>();
        schema.getProperties()
                .forEach((name, property) ->
                        properties.put(name, nullable.contains(name) ? orNull(property) : property));
        schema.setProperties(properties);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            var either = OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
            if (schema.getDescription() != null) {
                either.description(schema.getDescription());
            }
            return either;
        }
        if (schema.getType() != null && !has(schema, Schema.SchemaType.NULL)) {
            schema.addType(Schema.SchemaType.NULL);
        }
        return schema;
    }

    private static void boundInline(Operation operation) {
        ContractFilter.parameters(operation).forEach(parameter -> {
            if (parameter.getSchema() != null) {
                bound(parameter.getSchema());
            }
        });
        if (operation.getRequestBody() != null) {
            bound(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> bound(response.getContent()));
    }

    private static void bound(@Nullable Content content) {
        if (content != null) {
            for (MediaType media : content.getMediaTypes().values()) {
                if (media.getSchema() != null) {
                    bound(media.getSchema());
                }
            }
        }
    }

    private static void bound(Schema schema) {
        nameTheType(schema);
        if (has(schema, Schema.SchemaType.STRING) && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength(longest(schema.getFormat()));
        }
        if (has(schema, Schema.SchemaType.INTEGER)) {
            boolean isLong = "int64".equals(schema.getFormat());
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.valueOf(isLong ? -MAX_WHOLE : Integer.MIN_VALUE));
            }
            if (schema.getMaximum() == null) {
                schema.setMaximum(BigDecimal.valueOf(isLong ? MAX_WHOLE : Integer.MAX_VALUE));
            }
        }
        children(schema).forEach(ContractSchemas::bound);
    }

    /** An annotation that gives a parameter only its bounds loses the type on the way. */
    private static void nameTheType(Schema schema) {
        if (schema.getType() == null && schema.getRef() == null) {
            if (schema.getMinimum() != null || schema.getMaximum() != null) {
                schema.addType(Schema.SchemaType.INTEGER).setFormat("int32");
            } else if (schema.getMaxLength() != null) {
                schema.addType(Schema.SchemaType.STRING);
            }
        }
    }

    static boolean has(Schema schema, Schema.SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static @Nullable Integer longest(@Nullable String format) {
        return switch (format) {
            case "uuid" -> 36;
            case "date" -> 10;
            case "date-time" -> 40;
            case "time" -> 18;
            case null, default -> null;
        };
    }

    private static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
