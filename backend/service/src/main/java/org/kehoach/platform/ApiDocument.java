package org.kehoach.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** What holds for every operation of the contract is written into it here, once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String SCHEME = "keycloak";
    private static final String SCHEMA_PREFIX = "#/components/schemas/";
    private static final String RESPONSE_PREFIX = "#/components/responses/";
    private static final String KEYCLOAK = "/auth/realms/kehoach/protocol/openid-connect";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName SCOPED = DotName.createSimple(Scoped.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api);
        var scopes = scopes();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path ->
                        path.getOperations().forEach((method, operation) -> complete(method, operation, scopes)));
        var requested = requested(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            allowNull(name, schema);
            if (name.startsWith("Update")) {
                schema.setRequired(null);
            } else if (!requested.contains(name) && schema.getProperties() != null) {
                schema.setRequired(required(name, schema));
            }
        });
    }

    private static void describe(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Kehoach")
                .version("0.1.0")
                .description(
                        "Plans, units, tasks and events of an administration. Clients ignore fields they do not know.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        api.servers(List.of(OASFactory.createServer().url("/").description("The installation itself")));
        var problem = OASFactory.createSchema().ref(SCHEMA_PREFIX + "Problem");
        for (var type : ProblemType.values()) {
            var example = new TreeMap<String, Object>(Map.of(
                    "type", type.uri().toString(),
                    "title", Messages.text("problem." + type.slug()),
                    "status", type.status(),
                    "instance", "/api/v1/plans"));
            api.getComponents()
                    .addResponse(
                            name(type),
                            OASFactory.createAPIResponse()
                                    .description(type.slug())
                                    .content(OASFactory.createContent()
                                            .addMediaType(
                                                    Problem.MEDIA_TYPE,
                                                    OASFactory.createMediaType()
                                                            .schema(problem)
                                                            .example(example))));
        }
        var granted = OASFactory.createOAuthFlow()
                .authorizationUrl(KEYCLOAK + "/auth")
                .tokenUrl(KEYCLOAK + "/token")
                .scopes(Map.of());
        Arrays.stream(Scope.values())
                .forEach(scope -> granted.addScope(scope.claim(), "For service accounts: " + scope.claim()));
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("People sign in at Keycloak; service accounts use client credentials.")
                                .flows(OASFactory.createOAuthFlows().authorizationCode(granted)));
    }

    private Map<String, String> scopes() {
        var scopes = new TreeMap<String, String>();
        for (AnnotationInstance scoped : index.getAnnotations(SCOPED)) {
            var operation = scoped.target().asMethod().annotation(OPERATION);
            if (operation != null) {
                scopes.put(
                        operation.value("operationId").asString(),
                        Scope.valueOf(scoped.value().asEnum()).claim());
            }
        }
        return scopes;
    }

    private static void complete(PathItem.HttpMethod method, Operation operation, Map<String, String> scopes) {
        var scope = scopes.get(operation.getOperationId());
        if (scope == null) {
            return;
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of(scope)));
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name(Idempotency.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("A repeat with the same key within 24 hours gives the first answer again")
                    .schema(string().minLength(1).maxLength(255)));
        }
        possible(method, operation)
                .forEach(type -> operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(type.status()),
                                OASFactory.createAPIResponse().ref(RESPONSE_PREFIX + name(type))));
    }

    private static Set<ProblemType> possible(PathItem.HttpMethod method, Operation operation) {
        var types = new java.util.TreeSet<>(List.of(
                ProblemType.BAD_PARAMETER,
                ProblemType.UNAUTHENTICATED,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.INTERNAL,
                ProblemType.UNAVAILABLE));
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            types.add(ProblemType.CONFLICT);
            types.add(ProblemType.VALIDATION);
        }
        for (var parameter : parameters) {
            if ("If-Match".equals(parameter.getName())) {
                parameter
                        .required(true)
                        .description("The entity tag of the version that is changed")
                        .schema(string().minLength(1).maxLength(200));
                types.add(ProblemType.PRECONDITION_FAILED);
                types.add(ProblemType.PRECONDITION_REQUIRED);
            }
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            types.add(ProblemType.PAYLOAD_TOO_LARGE);
            types.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        return types;
    }

    /** The schemas that clients send, and all within them. */
    private static Set<String> requested(OpenAPI api) {
        var names = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(body -> collect(api, body.getSchema(), names));
        return names;
    }

    private static void collect(OpenAPI api, @Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMA_PREFIX.length());
            if (names.add(name)) {
                collect(api, api.getComponents().getSchemas().get(name), names);
            }
        }
        collect(api, schema.getItems(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(api, property, names));
        }
    }

    private void allowNull(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (var type : index.getKnownClasses()) {
            if (type.isRecord() && type.simpleName().equals(name)) {
                type.recordComponents().stream()
                        .filter(component -> component.type().hasAnnotation(NULLABLE))
                        .map(component -> schema.getProperties().get(component.name()))
                        .filter(property -> property != null)
                        .forEach(ApiDocument::allowNull);
            }
        }
    }

    private static void allowNull(Schema property) {
        if (property.getRef() != null) {
            var target = OASFactory.createSchema().ref(property.getRef());
            property.setRef(null);
            property.setAnyOf(List.of(target, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        } else if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    private static List<String> required(String name, Schema schema) {
        var all = new ArrayList<>(schema.getProperties().keySet());
        if (name.equals("Problem")) {
            all.retainAll(List.of("type", "title", "status", "instance"));
        } else if (name.equals("FieldError")) {
            all.retainAll(List.of("code", "message"));
        }
        return all;
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static String name(ProblemType type) {
        var name = new StringBuilder();
        for (String word : type.slug().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
