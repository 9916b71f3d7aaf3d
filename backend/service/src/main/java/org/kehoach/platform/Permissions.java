package org.kehoach.platform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows the table of rights with the operations that ask for each permission. */
@ApplicationScoped
class Permissions {

    private final Map<Permission, TreeSet<String>> operations = new EnumMap<>(Permission.class);

    Permissions(ResourceMethods methods) {
        methods.all()
                .filter(method -> method.isAnnotationPresent(Authorized.class))
                .forEach(method -> {
                    var operation = method.getAnnotation(Operation.class).operationId();
                    for (var permission : method.getAnnotation(Authorized.class).value()) {
                        operations
                                .computeIfAbsent(permission, none -> new TreeSet<>())
                                .add(operation);
                    }
                });
    }

    PermissionTable table() {
        return new PermissionTable(Stream.of(Permission.values())
                .map(permission -> new PermissionTable.PermissionLine(
                        permission,
                        permission.scope().claim(),
                        permission.services(),
                        permission.rights(),
                        List.copyOf(operations.getOrDefault(permission, new TreeSet<>()))))
                .toList());
    }
}
