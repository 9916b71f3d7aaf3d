package org.kehoach.local.sample;

import java.util.HashMap;
import java.util.Map;

/** The ids that things got, by kind and by their name in the data files. */
final class Names {

    private final Map<String, String> ids = new HashMap<>();

    void put(String kind, String name, String id) {
        ids.put(kind + "/" + name, id);
    }

    String unit(String name) {
        return id("unit", name);
    }

    String id(String kind, String name) {
        String id = ids.get(kind + "/" + name);
        if (id == null) {
            throw new SampleException(
                    "The sample speaks of the " + kind + " \"" + name + "\", which it does not have.");
        }
        return id;
    }
}
