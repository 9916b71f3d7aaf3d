package org.kehoach.platform;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

/** Values of the URL, read strictly: what does not fit is a 400 that names the parameter (a 404 in the path). */
@Provider
class QueryValues implements ParamConverterProvider {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return converter(
                    type, annotations, text -> UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null);
        } else if (type == LocalDate.class) {
            return converter(type, annotations, PlainText::date);
        } else if (type == Integer.class) {
            return converter(type, annotations, text -> INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null);
        } else if (type == Boolean.class) {
            return converter(type, annotations, text -> switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> null;
            });
        } else if (type == String.class) {
            return converter(type, annotations, text -> PlainText.isStorable(text) ? text : null);
        } else if (type.isEnum()) {
            return converter(
                    type,
                    annotations,
                    text -> Arrays.stream(type.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElse(null));
        }
        return null;
    }

    private static <T> ParamConverter<T> converter(
            Class<T> type, Annotation[] annotations, Function<String, @Nullable Object> read) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                if (text == null) {
                    return null;
                }
                Object value = null;
                try {
                    value = read.apply(text);
                } catch (DateTimeException unreal) {
                    value = null;
                }
                if (value == null) {
                    throw name == null
                            ? new NotFoundException()
                            : new BadRequestException(ProblemException.badParameter(
                                    FieldForm.of(type).in(name)));
                }
                return type.cast(value);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
