package org.kehoach.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Completes the contract, at build time, with what holds for every operation and so stands in no resource. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PEOPLE = "people";
    private static final String SERVICES = "services";
    private static final String TOKENS = "Tokens are JWTs, checked after the best practices of RFC8725.";
    private static final String REALM = "/auth/realms/kehoach/protocol/openid-connect/";
    private static final int MAX_KEY = 255;
    private static final int MAX_TAG = 200;
    private static final int MAX_LOCATION = 2000;
    private static final DotName CREATED = DotName.createSimple(RestResponse.class);
    private static final DotName STREAM = DotName.createSimple(StreamingOutput.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName AUTHORIZED = DotName.createSimple(Authorized.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final IndexView index;

    /** Called by the build with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        describe(contract);
        addSecuritySchemes(contract);
        var problems = new ContractProblems();
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(method, operation);
                    problems.addTo(method, path, operation);
                }));
        contract.getComponents().setResponses(problems.responses());
        contract.getComponents().addSchema("Problem", ContractProblems.schema());
        contract.getComponents().addSchema("FieldError", ContractProblems.fieldError());
        contract.getComponents().addSchema("Obstacle", ContractProblems.obstacle());
        new ContractSchemas(index, contract).complete();
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        var resource = resourceMethod(operation);
        completeHeaders(method, operation);
        completeSecurity(operation, resource);
        if (operation.getRequestBody() != null && resource != null) {
            operation.getRequestBody().setRequired(!mayLeaveBodyOut(resource));
        }
        if (method == PathItem.HttpMethod.POST && resource != null && answersWithTheNewThing(resource.returnType())) {
            answerCreated(operation);
        }
    }

    private static void describe(OpenAPI contract) {
        contract.setInfo(OASFactory.createInfo()
                .title("Kehoach")
                .version("0.1.0")
                .description("""
                        Plans of an administration: issued once, assigned to units, carried out through tasks and events, \
                        reported with evidence. The contract is 0.x and may still break. Clients ignore fields that they \
                        do not know.""")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        var server = OASFactory.createServer()
                .url("/")
                .description("The installation that serves this document, local or production");
        server.addExtension("x-internal", false);
        contract.setServers(List.of(server));
    }

    private static void addSecuritySchemes(OpenAPI contract) {
        var scopes = new TreeMap<String, String>();
        for (var scope : Scope.values()) {
            scopes.put(scope.claim(), "Granted to a service account in the realm");
        }
        contract.getComponents()
                .addSecurityScheme(
                        PEOPLE,
                        oauth("People sign in; what they may do comes from their roles in units. " + TOKENS)
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(OASFactory.createOAuthFlow()
                                                .authorizationUrl(REALM + "auth")
                                                .tokenUrl(REALM + "token")
                                                .refreshUrl(REALM + "token")
                                                .scopes(Map.of("openid", "Who you are")))))
                .addSecurityScheme(
                        SERVICES,
                        oauth("Third parties use a service account with explicit scopes and units. " + TOKENS)
                                .flows(OASFactory.createOAuthFlows()
                                        .clientCredentials(OASFactory.createOAuthFlow()
                                                .tokenUrl(REALM + "token")
                                                .refreshUrl(REALM + "token")
                                                .scopes(scopes))));
    }

    private static SecurityScheme oauth(String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(description);
    }

    private static void completeSecurity(Operation operation, @Nullable MethodInfo resource) {
        if (resource != null && resource.hasAnnotation(PERMIT_ALL)) {
            operation.setSecurity(List.of());
            return;
        }
        var security = new ArrayList<SecurityRequirement>();
        security.add(OASFactory.createSecurityRequirement().addScheme(PEOPLE));
        var authorized = resource == null ? null : resource.annotation(AUTHORIZED);
        if (authorized != null) {
            var permissions = Stream.of(authorized.value().asEnumArray())
                    .map(Permission::valueOf)
                    .toList();
            var scope = permissions.getFirst().scope().claim();
            security.add(OASFactory.createSecurityRequirement().addScheme(SERVICES, List.of(scope)));
            operation.addExtension("x-permissions", shown(permissions));
        }
        operation.setSecurity(security);
    }

    /** The lines of the table of rights that let somebody call the operation, for programs. */
    private static Map<String, Object> shown(List<Permission> permissions) {
        var shown = new LinkedHashMap<String, Object>();
        for (var permission : permissions) {
            shown.put(
                    permission.name(),
                    permission.rights().stream()
                            .map(right -> new TreeMap<>(
                                    Map.of("roles", names(right.roles()), "relations", names(right.relations()))))
                            .toList());
        }
        return shown;
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** The body is the one parameter without an annotation that says where it comes from. */
    private static boolean mayLeaveBodyOut(MethodInfo resource) {
        return resource.parameters().stream()
                .filter(parameter -> parameter.declaredAnnotations().stream()
                        .noneMatch(annotation -> annotation.name().toString().startsWith("jakarta.ws.rs.")))
                .anyMatch(parameter -> parameter.type().hasAnnotation(NULLABLE));
    }

    private @Nullable MethodInfo resourceMethod(Operation operation) {
        for (var annotation : index.getAnnotations(OPERATION)) {
            var id = annotation.value("operationId");
            if (id != null && id.asString().equals(operation.getOperationId())) {
                return annotation.target().asMethod();
            }
        }
        return null;
    }

    /** {@link Created} answers with the thing that was made; an {@link Attachment} makes nothing. */
    private static boolean answersWithTheNewThing(Type answer) {
        return CREATED.equals(answer.name())
                && answer.asParameterizedType().arguments().stream()
                        .noneMatch(argument -> STREAM.equals(argument.name()));
    }

    /** {@link Created} answers 201, which the framework's scanner cannot see. */
    private static void answerCreated(Operation operation) {
        var response = operation.getResponses().getAPIResponse("200");
        if (response != null) {
            response.description("Created")
                    .addHeader(
                            "Location",
                            OASFactory.createHeader()
                                    .description("Where the new thing is")
                                    .schema(ContractSchemas.text(MAX_LOCATION)));
            operation.getResponses().addAPIResponse("201", response);
            operation.getResponses().removeAPIResponse("200");
        }
    }

    private static void completeHeaders(PathItem.HttpMethod method, Operation operation) {
        for (var parameter : parameters(operation)) {
            if (Objects.equals(parameter.getName(), "If-Match")) {
                parameter
                        .required(true)
                        .description("Entity tag of the thing as you read it: 428 without, 412 when it changed since")
                        .schema(ContractSchemas.text(MAX_TAG).examples(List.of("\"3.9f2c4e1a7b60d855\"")));
            } else if (parameter.getDescription() == null) {
                parameter.description(
                        parameter.getIn() == Parameter.In.PATH ? "Names the thing" : "Narrows the answer to it");
            }
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name(Idempotency.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("A repeat with the same key within 24 hours gets the first answer and changes nothing")
                    .schema(ContractSchemas.text(MAX_KEY).minLength(1)));
        }
    }

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
