package org.kehoach.cascade;

import org.jspecify.annotations.Nullable;

/** A mean of percents in which each part counts as much as its weight. */
final class WeightedPercent {

    private double sum;
    private long weights;

    void add(double percent, int weight) {
        sum += percent * weight;
        weights += weight;
    }

    void add(WeightedPercent part, int weight) {
        if (!part.isEmpty()) {
            add(part.value(), weight);
        }
    }

    boolean isEmpty() {
        return weights == 0;
    }

    double value() {
        return weights == 0 ? 0 : sum / weights;
    }

    /** Whole percents; what is not quite done is not 100. */
    int rounded() {
        return (int) Math.min(Math.round(value()), value() < 100 ? 99 : 100);
    }

    @Nullable Integer roundedOrNull() {
        return isEmpty() ? null : rounded();
    }
}
