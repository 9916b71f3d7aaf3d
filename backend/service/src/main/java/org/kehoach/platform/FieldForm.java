package org.kehoach.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How a value of a type is written, for who has written it otherwise. */
record FieldForm(String code, @Nullable String values) {

    static FieldForm of(Class<?> type) {
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new FieldForm("oneOf", values);
        } else if (type == LocalDate.class) {
            return new FieldForm("date", null);
        } else if (type == LocalTime.class) {
            return new FieldForm("time", null);
        } else if (type == UUID.class) {
            return new FieldForm("uuid", null);
        } else if (type == Boolean.class || type == boolean.class) {
            return new FieldForm("boolean", null);
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return new FieldForm("integer", null);
        } else if (type == BigDecimal.class) {
            return new FieldForm("number", null);
        }
        return new FieldForm(type == String.class ? "text" : "form", null);
    }

    FieldError at(String pointer) {
        return values == null ? FieldError.at(pointer, code) : FieldError.at(pointer, code, values);
    }

    FieldError in(String parameter) {
        return values == null ? FieldError.in(parameter, code) : FieldError.in(parameter, code, values);
    }
}
