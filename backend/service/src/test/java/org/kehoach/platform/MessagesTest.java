package org.kehoach.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.validation.Constraint;

import org.kehoach.reorganisation.AffectedType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people is there, in both languages. */
class MessagesTest {

    /** The codes that {@link Validation} gives for each rule. */
    private static final Map<String, List<String>> CODES = Map.of(
            "NotNull", List.of("required"),
            "NotBlank", List.of("required"),
            "NotEmpty", List.of("required"),
            "Size", List.of("length", "count"),
            "Min", List.of("min"),
            "PositiveOrZero", List.of("min"),
            "Max", List.of("max"),
            "Digits", List.of("digits"),
            "Email", List.of("email"),
            "Pattern", List.of("form"));

    private static List<String> keys(String language) {
        try (var file = Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noKeyStandsTwice(String language) {
        var once = new TreeSet<String>();
        var twice = keys(language).stream().filter(key -> !once.add(key)).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(keys("vi")), new TreeSet<>(keys("en")));
    }

    @Test
    void everyRuleOfARequestHasItsText() {
        var rules = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.kehoach").stream()
                        .filter(type -> type.isRecord())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .flatMap(MessagesTest::annotations)
                        .filter(rule -> rule.annotationType().isAnnotationPresent(Constraint.class))
                        .forEach(rule -> rules.add(rule.annotationType().getSimpleName()));
        assertTrue(rules.contains("Digits"), rules.toString());
        for (var rule : rules) {
            var codes = CODES.get(rule);
            assertTrue(codes != null, "no code for @" + rule);
            for (var code : Objects.requireNonNull(codes)) {
                assertTrue(keys("vi").contains("field." + code), "no text for " + code);
            }
        }
    }

    @Test
    void whatBlocksAChangeOfUnitsIsSaidOfEachKindOfThing() {
        for (var type : AffectedType.values()) {
            for (var code : List.of("noSuccessor", "targetNotThere")) {
                assertTrue(keys("vi").contains("change." + code + "." + type), code + " of " + type);
            }
        }
    }

    private static Stream<Annotation> annotations(RecordComponent component) {
        return Stream.concat(Arrays.stream(component.getAccessor().getAnnotations()), of(component.getAnnotatedType()));
    }

    private static Stream<Annotation> of(AnnotatedType type) {
        var own = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType parameterized
                ? Stream.concat(
                        own,
                        Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .flatMap(MessagesTest::of))
                : own;
    }

    @Test
    void aForgottenTextIsNoFailure() {
        assertEquals(Messages.text("field.form"), Messages.text("field.thereIsNoSuchRule"));
    }

    @Test
    void anApostropheIsALetter() {
        assertFalse(Messages.text("field.range", 1, 5).contains("{"));
    }
}
