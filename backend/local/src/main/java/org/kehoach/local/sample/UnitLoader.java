package org.kehoach.local.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Loads units; lines of the table with the same key are the periods of one unit. */
record UnitLoader(Api api, Names names) {

    private static final String FILE = "units.csv";

    int load() {
        Map<String, List<Map<String, String>>> units = new LinkedHashMap<>();
        for (Map<String, String> row : DataFiles.csv(FILE)) {
            units.computeIfAbsent(cell(row, "key"), key -> new ArrayList<>()).add(row);
        }
        units.forEach((key, periods) -> names.put("unit", key, api.create(Api.LOADER, "/units", unit(key, periods))));
        return units.size();
    }

    private JsonObject unit(String key, List<Map<String, String>> rows) {
        JsonArray periods = new JsonArray();
        rows.forEach(row -> periods.add(dated(row)
                .put("name", cell(row, "name"))
                .put("kind", cell(row, "kind"))
                .put("parentId", reference(row, "parent"))
                .put("guidedById", reference(row, "guided_by"))));
        return new JsonObject()
                .put("externalId", Api.externalId("unit-" + key))
                .put("periods", periods)
                .put("codes", codes(rows));
    }

    /** A code that goes on over the periods of a unit is one code. */
    private static JsonArray codes(List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        if (cell(first, "code").isEmpty()) {
            return new JsonArray();
        }
        JsonObject code = dated(first).put("scheme", cell(first, "scheme")).put("code", cell(first, "code"));
        code.put("validTo", dated(rows.getLast()).getValue("validTo"));
        return new JsonArray().add(code);
    }

    private static JsonObject dated(Map<String, String> row) {
        return new JsonObject()
                .put("validFrom", emptyIsNull(cell(row, "valid_from")))
                .put("validTo", emptyIsNull(cell(row, "valid_to")));
    }

    private @Nullable String reference(Map<String, String> row, String column) {
        String key = cell(row, column);
        return key.isEmpty() ? null : names.unit(key);
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new SampleException(FILE + " has no column " + column + ".");
        }
        return value;
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
