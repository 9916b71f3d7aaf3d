package org.kehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HttpMethod;

import org.kehoach.platform.Authorized;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import org.jspecify.annotations.NullMarked;

/** The rules over a base package: the product's, or that of the examples which break each of them. */
final class ArchitectureRules {

    /** The domain flows downhill: a package may import those of an earlier line, never its own line's neighbours. */
    private static final List<Set<String>> DOWNHILL = List.of(
            Set.of("platform"),
            Set.of("mail", "preview", "scan", "storage"),
            Set.of("calendar", "file", "job", "layout", "sourcetext"),
            Set.of("unit"),
            Set.of("reorganisation", "unitfile"),
            Set.of("staff"),
            Set.of("comment", "document", "savedview"),
            // the text of plans, known by rules alone
            Set.of("plantext"),
            Set.of("plan"),
            Set.of("task"),
            Set.of("paper", "series"),
            Set.of("cascade", "progress", "reading"),
            Set.of("event"),
            Set.of("feed"),
            Set.of("report"),
            Set.of("recognition"),
            Set.of("notice"),
            // these read all above, or react to signals; nobody imports them
            Set.of("dashboard", "search", "live", "integration", "audit"));

    private static final Pattern WALL_CLOCK_TYPE =
            Pattern.compile("java\\.time\\.(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|Year"
                    + "|YearMonth|MonthDay|OffsetTime)");
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Utils?|Helper|Manager|DAO|Dao)");

    private static final DescribedPredicate<JavaClass> ENTITY = describe(
            "an entity",
            type -> type.isAnnotatedWith(Entity.class)
                    // an embeddable record is a value and may travel
                    || (type.isAnnotatedWith(Embeddable.class) && !type.isRecord())
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAssignableTo(PanacheEntityBase.class));
    private static final DescribedPredicate<JavaClass> REPOSITORY =
            assignableTo(PanacheRepositoryBase.class).as("a repository");

    private final String base;

    ArchitectureRules(String base) {
        this.base = base;
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("importsFlowDownhill", classes().should(importOnlyDownhill()));
        rules.put(
                "featuresFormNoCycle",
                slices().matching(base + ".(*)..").should().beFreeOfCycles());
        rules.put("packagesAreFlatAndKnown", classes().should(standInAKnownFlatPackage()));
        rules.put("packagesAreNullMarkedAndDescribed", classes().should(standInANullMarkedPackage()));
        rules.put(
                "entitiesAndRepositoriesAreHidden",
                classes()
                        .that(ENTITY.or(REPOSITORY))
                        .and()
                        .resideOutsideOfPackage(base + ".platform")
                        .should()
                        .notBePublic());
        rules.put("recordsCarryNoEntities", classes().that(areRecords()).should(carryNoEntity()));
        rules.put(
                "everyOperationIsAuthorized",
                methods()
                        .that()
                        .areMetaAnnotatedWith(HttpMethod.class)
                        .should()
                        .beAnnotatedWith(Authorized.class)
                        .orShould()
                        .beAnnotatedWith(Authenticated.class)
                        .orShould()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beAnnotatedWith(PermitAll.class)
                        .orShould()
                        .beAnnotatedWith(DenyAll.class));
        rules.put(
                "resourcesSpeakOnlyHttp",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat(ENTITY.or(REPOSITORY)
                                .or(assignableTo(EntityManager.class))
                                .or(assignableTo(javax.sql.DataSource.class))
                                .or(assignableTo(Transactional.class))));
        rules.put("rightsAreDecidedBeforeValidation", methods().should(notValidateParametersOfOperations()));
        rules.put(
                "onlyResourcesKnowHttp",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Service")
                        .or(ENTITY)
                        .or(REPOSITORY)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs.."));
        rules.put(
                "timeComesFromTheClock",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(base + ".platform")
                        .should()
                        .callCodeUnitWhere(readsTheWallClock()));
        rules.put("namesSaySomething", classes().should(haveATellingName()));
        return rules;
    }

    private ArchCondition<JavaClass> importOnlyDownhill() {
        return condition("import only what is downhill", (type, events) -> {
            int own = level(feature(type));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isOurs(dependency.getTargetClass()))
                    .filter(dependency -> !feature(dependency.getTargetClass()).equals(feature(type)))
                    .filter(dependency -> level(feature(dependency.getTargetClass())) >= own)
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        });
    }

    private ArchCondition<JavaClass> standInAKnownFlatPackage() {
        return condition("stand in a known package without sub-packages", (type, events) -> {
            var rest = type.getPackageName().substring(base.length());
            if (level(feature(type)) < 0 || rest.lastIndexOf('.') != 0) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in an unknown package"));
            }
        });
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return condition("stand in a package with a @NullMarked package-info", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        });
    }

    private static ArchCondition<JavaClass> carryNoEntity() {
        return condition(
                "carry no entity",
                (type, events) -> type.getFields().stream()
                        .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(ENTITY))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " hands an entity out"))));
    }

    private static ArchCondition<JavaMethod> notValidateParametersOfOperations() {
        return new ArchCondition<>("not validate the parameters of an operation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.isMetaAnnotatedWith(HttpMethod.class)
                        && method.getParameters().stream()
                                .anyMatch(parameter -> parameter.isAnnotatedWith(Valid.class))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has @Valid parameters"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveATellingName() {
        return condition("have a name that says what they do", (type, events) -> {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing by its name"));
            }
        });
    }

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return describe("read the wall clock", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getTarget().getName();
            boolean withoutArguments = call.getTarget().getRawParameterTypes().isEmpty();
            boolean withClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return (name.equals("now") && WALL_CLOCK_TYPE.matcher(owner).matches() && !withClock)
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.util.Date") && name.equals("<init>") && withoutArguments);
        });
    }

    private static DescribedPredicate<JavaClass> areRecords() {
        return describe("are records", JavaClass::isRecord);
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    private String feature(JavaClass type) {
        if (!isOurs(type)) {
            return "";
        }
        var rest = type.getPackageName().substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static int level(String feature) {
        for (int level = 0; level < DOWNHILL.size(); level++) {
            if (DOWNHILL.get(level).contains(feature)) {
                return level;
            }
        }
        return -1;
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.of(type, events);
            }
        };
    }

    /** What a condition does with one class. */
    @FunctionalInterface
    private interface Check {
        void of(JavaClass type, ConditionEvents events);
    }
}
