package org.kehoach.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String PRODUCT = "org.kehoach";
    private static final String BROKEN = "org.kehoach.architecture.broken";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    @TestFactory
    Stream<DynamicTest> theProductKeepsTheRule() {
        return new ArchitectureRules(PRODUCT)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> rule.getValue().allowEmptyShould(true).check(PRODUCT_CLASSES)));
    }

    /** A rule that never fails proves nothing: for each there is a class here that breaks it. */
    @TestFactory
    Stream<DynamicTest> theRuleCatchesItsExample() {
        return new ArchitectureRules(BROKEN)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> {
                            var failures = rule.getValue()
                                    .evaluate(BROKEN_CLASSES)
                                    .getFailureReport()
                                    .getDetails();
                            assertTrue(
                                    failures.stream().anyMatch(failure -> failure.contains(BROKEN)),
                                    "no example in " + BROKEN + " breaks " + rule.getKey());
                        }));
    }

    @Test
    void theProductsClassesWereFound() {
        assertTrue(PRODUCT_CLASSES.size() > 20);
        assertEquals(
                0,
                PRODUCT_CLASSES.stream()
                        .filter(type -> type.getName().startsWith(BROKEN))
                        .count());
    }
}
