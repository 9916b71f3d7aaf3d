package org.kehoach.platform;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;

/** The methods of all resources, which the framework does not tell. */
@ApplicationScoped
class ResourceMethods {

    private final BeanManager beans;

    ResourceMethods(BeanManager beans) {
        this.beans = beans;
    }

    Stream<Method> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
