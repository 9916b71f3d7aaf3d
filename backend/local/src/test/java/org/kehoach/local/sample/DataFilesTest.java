package org.kehoach.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DataFilesTest {

    @Test
    void everyUnitIsThereBeforeItIsNamed() {
        Set<String> known = new HashSet<>();
        for (Map<String, String> row : DataFiles.csv("units.csv")) {
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
        List<String> bearers = DataFiles.csv("units.csv").stream()
                .filter(row -> "26536".equals(row.get("code")))
                .map(row -> row.getOrDefault("name", ""))
                .toList();
        assertEquals(List.of("Phường 10", "Phường Rạch Dừa"), bearers);
    }

    @Test
    void yamlHasNoValueLostToPunctuation() {
        for (String file : List.of(
                "people.yaml",
                "documents.yaml",
                "plan-656.yaml",
                "plan-an-ninh.yaml",
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
