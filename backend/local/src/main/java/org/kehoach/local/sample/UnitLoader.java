package org.kehoach.local.sample;

import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Loads units, a line of the table each. */
record UnitLoader(Api api, Names names) {

    int load(String file) {
        List<Map<String, String>> rows = DataFiles.csv(file);
        for (Map<String, String> row : rows) {
            String key = cell(row, "key");
            names.put("unit", key, api.create(Api.LOADER, "/units", unit(key, row)));
        }
        return rows.size();
    }

    private JsonObject unit(String key, Map<String, String> row) {
        JsonObject period = new JsonObject()
                .put("validFrom", row.get("valid_from"))
                .put("name", cell(row, "name"))
                .put("kind", cell(row, "kind"))
                .put("parentId", reference(row, "parent"))
                .put("guidedById", reference(row, "guided_by"));
        return new JsonObject()
                .put("externalId", Api.externalId("unit-" + key))
                .put("periods", new JsonArray().add(period))
                .put("codes", codes(row));
    }

    private static JsonArray codes(Map<String, String> row) {
        JsonArray codes = new JsonArray();
        if (!cell(row, "code").isEmpty()) {
            codes.add(new JsonObject()
                    .put("scheme", cell(row, "scheme"))
                    .put("code", cell(row, "code"))
                    .put("validFrom", row.get("valid_from")));
        }
        return codes;
    }

    private @Nullable String reference(Map<String, String> row, String column) {
        String key = cell(row, column);
        return key.isEmpty() ? null : names.unit(key);
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new SampleException("A table of units has no column " + column + ".");
        }
        return value;
    }
}
