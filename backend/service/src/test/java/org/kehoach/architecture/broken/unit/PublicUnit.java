package org.kehoach.architecture.broken.unit;

import jakarta.persistence.Embeddable;

import org.kehoach.architecture.broken.platform.KnowsAFeature;

/** Breaks {@code entitiesAndRepositoriesAreHidden}, and with {@link KnowsAFeature} makes a cycle. */
@Embeddable
public class PublicUnit {
    private int touched;

    public void touch() {
        touched++;
    }

    public void handTo(KnowsAFeature other) {
        if (touched > 0) {
            other.take(this);
        }
    }
}
