package org.kehoach.platform;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import org.jspecify.annotations.Nullable;

/** Texts for people in the language of the request: Vietnamese unless English is asked for. */
public final class Messages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> OFFERED = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String FIELD = "field.";
    private static final String LOCALE = "kehoach.locale";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ScopedValue<Locale> SPOKEN = ScopedValue.newInstance();

    private Messages() {}

    /** The text of a key of {@code messages_*.properties}, its {@code {0}} filled in; a day as {@link #day} writes it. */
    public static String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    /** In Vietnamese whoever asks: what an official paper says. */
    public static String vietnamese(String key, Object... arguments) {
        return text(VIETNAMESE, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        var texts = ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
        // a refusal stays a refusal though its text has been forgotten
        String known = key.startsWith(FIELD) && !texts.containsKey(key) ? FIELD + "form" : key;
        // an apostrophe is a letter here, not a quotation mark
        var filled = Stream.of(arguments)
                .map(argument -> argument instanceof LocalDate date ? day(date) : argument)
                .toArray();
        return new MessageFormat(texts.getString(known).replace("'", "''"), locale).format(filled);
    }

    /** A day as offices write it, in either language. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Chooses the language of this request from its {@code Accept-Language} header. */
    static void choose(@Nullable String acceptLanguage) {
        ContextLocals.put(LOCALE, acceptLanguage == null ? VIETNAMESE : negotiate(acceptLanguage));
    }

    /** Chooses the language that somebody wanted before this request. */
    public static void choose(Language language) {
        ContextLocals.put(LOCALE, language.locale());
    }

    /** Has something done in somebody's language of which no request asked. */
    public static <T> T in(Language language, Supplier<T> work) {
        return ScopedValue.where(SPOKEN, language.locale()).call(work::get);
    }

    /** The language of this request. */
    public static Language language() {
        return locale().equals(VIETNAMESE) ? Language.VI : Language.EN;
    }

    private static Locale locale() {
        if (SPOKEN.isBound()) {
            return SPOKEN.get();
        }
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(LOCALE, VIETNAMESE) : VIETNAMESE;
    }

    private static Locale negotiate(String acceptLanguage) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
