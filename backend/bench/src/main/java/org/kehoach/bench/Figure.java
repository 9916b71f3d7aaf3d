package org.kehoach.bench;

import java.util.List;
import java.util.Locale;

import io.vertx.core.json.JsonObject;

/**
 * One line of the table.
 *
 * @param service requests a second, round by round
 * @param reference what it is compared with, a second, round by round
 */
record Figure(String what, String comparedWith, double aim, List<HttpLoader.Result> service, List<Double> reference) {

    Figure {
        service = List.copyOf(service);
        reference = List.copyOf(reference);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static String spread(List<Double> values, String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + "–" + format + ")",
                median(values),
                values.stream().min(Double::compare).orElseThrow(),
                values.stream().max(Double::compare).orElseThrow());
    }

    List<Double> rates() {
        return service.stream().map(HttpLoader.Result::perSecond).toList();
    }

    /** Neighbours in time are compared, for the machine changes its mood. */
    List<Double> ratios() {
        return java.util.stream.IntStream.range(0, service.size())
                .mapToObj(i -> service.get(i).perSecond() / reference.get(i))
                .toList();
    }

    boolean reached() {
        return median(ratios()) >= aim;
    }

    List<String> cells() {
        return List.of(
                what,
                spread(rates(), "%.0f"),
                comparedWith,
                spread(reference, "%.0f"),
                spread(ratios(), "%.2f"),
                String.format(Locale.ROOT, ">= %.2f", aim),
                reached() ? "yes" : "NO",
                String.format(
                        Locale.ROOT,
                        "%.1f / %.1f ms",
                        millis(HttpLoader.Result::p50Micros),
                        millis(HttpLoader.Result::p99Micros)));
    }

    private double millis(java.util.function.ToIntFunction<HttpLoader.Result> micros) {
        return median(service.stream().map(r -> micros.applyAsInt(r) / 1000.0).toList());
    }

    JsonObject json() {
        return new JsonObject()
                .put("what", what)
                .put("perSecond", rates())
                .put("comparedWith", comparedWith)
                .put("reference", reference)
                .put("ratio", median(ratios()))
                .put("aim", aim)
                .put("reached", reached());
    }
}
