package org.kehoach.local.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping in a data file. */
record Node(Map<?, ?> values) {

    String text(String key) {
        return find(key).orElseThrow(() -> new SampleException("The sample misses \"" + key + "\" in " + values));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> value.toString().strip());
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    boolean flag(String key) {
        return find(key).map(Boolean::parseBoolean).orElse(false);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Node node(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return new Node(map);
        }
        throw new SampleException("The sample misses \"" + key + "\" in " + values);
    }

    /** The mappings in a list; none when the key is absent. */
    List<Node> nodes(String key) {
        return items(key).stream()
                .filter(Map.class::isInstance)
                .map(item -> new Node((Map<?, ?>) item))
                .toList();
    }

    /** The texts in a list; none when the key is absent. */
    List<String> texts(String key) {
        return items(key).stream().map(Object::toString).toList();
    }

    private List<?> items(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }
}
