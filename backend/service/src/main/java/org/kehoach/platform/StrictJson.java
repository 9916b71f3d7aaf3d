package org.kehoach.platform;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.UntypedObjectDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jspecify.annotations.Nullable;

/** JSON taken at its word: nothing unknown, nothing coerced, nothing classified, text in NFC and trimmed, real dates. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Says of a refused text that it bears the stamp of a classified document. */
    static final String CLASSIFIED = "classified";

    private static final int MAX_DEPTH = 50;
    private static final int MAX_NUMBER_LENGTH = 100;
    static final long MAX_BODY_BYTES = 1_048_576;
    private static final int MAX_STRING_LENGTH = 1_000_000;
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Last, for the last module that reads a type wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_BODY_BYTES)
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxStringLength(MAX_STRING_LENGTH)
                        .build());
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // so that what a merge patch does not name comes out as it went in
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (var type : new LogicalType[] {
            LogicalType.Integer,
            LogicalType.Float,
            LogicalType.Boolean,
            LogicalType.Enum,
            LogicalType.POJO,
            LogicalType.Collection
        }) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setCoercion(
                            CoercionInputShape.String,
                            type == LogicalType.Enum ? CoercionAction.TryConvert : CoercionAction.Fail);
        }
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(Object.class, new UntypedReader())
                .addDeserializer(String.class, new TextDeserializer<>(String.class))
                .addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class))
                .addDeserializer(LocalTime.class, new TextDeserializer<>(LocalTime.class))
                .addDeserializer(UUID.class, new TextDeserializer<>(UUID.class))
                .addSerializer(LocalTime.class, new LocalTimeSerializer(HOUR_AND_MINUTE)));
    }

    /** What has no type is read as it stands: it is a token, which the framework reads, and never a body. */
    private static final class UntypedReader extends UntypedObjectDeserializer {

        private static final long serialVersionUID = 1L;

        UntypedReader() {
            super((JavaType) null, null);
        }

        @Override
        public void resolve(DeserializationContext context) {
            // the readers that it would find are those for bodies
        }
    }

    /** Reads a JSON string, and nothing else, as text or as what the text stands for. */
    private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        TextDeserializer(Class<T> type) {
            super(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw MismatchedInputException.from(parser, handledType(), "not a string");
            }
            String text = parser.getText();
            if (!PlainText.isStorable(text)) {
                throw context.weirdStringException("?", handledType(), "not storable");
            }
            if (SecrecyMark.isIn(text)) {
                throw context.weirdStringException("?", handledType(), CLASSIFIED);
            }
            if (handledType() == String.class) {
                WarningFilter.look(text);
            }
            return (T) read(PlainText.normalise(text), context);
        }

        /** What is read for a null that clears ({@link NullIsEmpty}). */
        @Override
        public @Nullable Object getEmptyValue(DeserializationContext context) {
            return handledType() == String.class ? "" : null;
        }

        private Object read(String text, DeserializationContext context) throws IOException {
            try {
                if (handledType() == LocalDate.class) {
                    return PlainText.date(text);
                } else if (handledType() == LocalTime.class
                        && TIME.matcher(text).matches()) {
                    return LocalTime.parse(text);
                } else if (handledType() == UUID.class
                        && UUID_TEXT.matcher(text).matches()) {
                    return UUID.fromString(text);
                } else if (handledType() == String.class) {
                    return text;
                }
            } catch (DateTimeException unreal) {
                throw context.weirdStringException(text, handledType(), "not a date");
            }
            throw context.weirdStringException(text, handledType(), "not of the form");
        }
    }
}
