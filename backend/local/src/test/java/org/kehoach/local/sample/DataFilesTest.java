package org.kehoach.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DataFilesTest {

    @Test
    void everyUnitIsThereBeforeItIsNamed() {
        Set<String> known = new HashSet<>();
        requireKnown(DataFiles.csv("units.csv"), known);
        for (Node set : DataFiles.yaml("changes.yaml").nodes("sets")) {
            for (Node change : set.nodes("changes")) {
                change.find("key").ifPresent(known::add);
                change.texts("units").forEach(unit -> assertTrue(known.contains(unit), unit));
                for (String line : List.of("into", "parent", "guidedBy")) {
                    change.find(line).ifPresent(unit -> assertTrue(known.contains(unit), unit));
                }
            }
        }
        requireKnown(DataFiles.csv("units-today.csv"), known);
    }

    private static void requireKnown(List<Map<String, String>> rows, Set<String> known) {
        for (Map<String, String> row : rows) {
            for (String column : List.of("parent", "guided_by")) {
                String named = row.getOrDefault(column, "");
                assertTrue(named.isEmpty() || known.contains(named), row.toString());
            }
            known.add(row.getOrDefault("key", ""));
        }
    }

    /** The real case: a code of 2020 is borne by another unit today. */
    @Test
    void codesAreReused() {
        Stream<String> before = DataFiles.csv("units.csv").stream()
                .filter(row -> "26536".equals(row.get("code")))
                .map(row -> row.getOrDefault("name", ""));
        Stream<String> after = DataFiles.yaml("changes.yaml").nodes("sets").stream()
                .flatMap(set -> set.nodes("changes").stream())
                .filter(change -> change.find("code").equals(Optional.of("26536")))
                .map(change -> change.text("name"));
        assertEquals(
                List.of("Phường 10", "Phường Rạch Dừa"),
                Stream.concat(before, after).toList());
    }

    @Test
    void whatAPlanCarriesOutStandsInAPlanBeforeIt() {
        Set<String> known = new HashSet<>();
        for (String when : List.of("past", "today")) {
            for (Node plan : DataFiles.yaml("index.yaml").nodes(when)) {
                Node read = DataFiles.yaml(plan.text("file"));
                Set<String> own = new HashSet<>();
                requireOrigins(read.text("key"), read.nodes("items"), known, own);
                known.addAll(own);
            }
        }
    }

    private static void requireOrigins(String planKey, List<Node> items, Set<String> known, Set<String> own) {
        for (Node item : items) {
            item.find("from").ifPresent(from -> assertTrue(known.contains(from), from));
            own.add(planKey + "-" + item.text("key"));
            requireOrigins(planKey, item.nodes("items"), known, own);
        }
    }

    @Test
    void yamlHasNoValueLostToPunctuation() {
        for (String file : List.of(
                "people.yaml",
                "documents.yaml",
                "changes.yaml",
                "tasks.yaml",
                "plan-656.yaml",
                "plan-an-ninh.yaml",
                "plan-phuong-vung-tau.yaml",
                "plan-cao-diem.yaml",
                "plan-ngay-hoi.yaml",
                "events.yaml")) {
            requireValues(file, DataFiles.yaml(file).values());
        }
    }

    private static void requireValues(String where, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    assertTrue(inner != null, where + "/" + key);
                    requireValues(where + "/" + key, inner);
                });
            case List<?> list -> list.forEach(inner -> requireValues(where, inner));
            default -> assertTrue(!value.toString().isBlank(), where);
        }
    }
}
