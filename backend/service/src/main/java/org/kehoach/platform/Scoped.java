package org.kehoach.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The authorization annotation of every operation: who calls must be signed in, and a service account must hold the
 * scope. What a person may do then depends on the row, and is decided in the service.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Scoped {
    Scope value();
}
