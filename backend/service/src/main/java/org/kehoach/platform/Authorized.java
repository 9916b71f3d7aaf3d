package org.kehoach.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The authorization annotation of every operation: which permission it takes, or one of which. Who calls must be signed
 * in, and a service account must hold the first permission's scope; what a person may do depends on the row, and is
 * decided in the service with that permission.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Authorized {
    /** The one that is usual first; the others say who else may, and where. */
    Permission[] value();
}
