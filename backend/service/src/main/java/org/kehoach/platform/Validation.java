package org.kehoach.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;

/** Checks a request against its constraints, after the right to the row has been checked. */
@ApplicationScoped
public class Validation {

    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    /** Throws a 422 that lists every bad field of the request and of the rules given beside it. */
    public void check(Object request, FieldError... broken) {
        var errors = new ArrayList<FieldError>(List.of(broken));
        validator.validate(request).stream()
                .map(Validation::error)
                .sorted(Comparator.comparing(error -> String.valueOf(error.pointer())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var attributes = descriptor.getAttributes();
        String rule = descriptor.getAnnotation().annotationType().getSimpleName();
        String pointer = pointer(violation.getPropertyPath());
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.at(pointer, "required");
            case "Size" -> {
                boolean text = violation.getInvalidValue() instanceof CharSequence;
                yield FieldError.at(
                        pointer,
                        text ? "length" : "count",
                        attributes.getOrDefault("min", 0),
                        attributes.getOrDefault("max", 0));
            }
            case "Min", "DecimalMin", "PositiveOrZero" ->
                FieldError.at(pointer, "min", attributes.getOrDefault("value", 0));
            case "Max", "DecimalMax" -> FieldError.at(pointer, "max", attributes.getOrDefault("value", 0));
            case "Digits" ->
                FieldError.at(
                        pointer,
                        "digits",
                        attributes.getOrDefault("integer", 0),
                        attributes.getOrDefault("fraction", 0));
            case "Email" -> FieldError.at(pointer, "email");
            // the form, and every rule without a text of its own
            default -> FieldError.at(pointer, "form");
        };
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
