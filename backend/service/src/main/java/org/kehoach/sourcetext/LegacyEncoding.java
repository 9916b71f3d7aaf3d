package org.kehoach.sourcetext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The two encodings that offices wrote in before Unicode; both put Vietnamese letters in the places of western ones. */
enum LegacyEncoding {
    TCVN3(SourceNotice.CONVERTED_FROM_TCVN3) {
        @Override
        String convert(String text) {
            var converted = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                int at = TCVN3_CODES.indexOf(text.charAt(i));
                converted.append(at < 0 ? text.charAt(i) : TCVN3_LETTERS.charAt(at));
            }
            return converted.toString();
        }
    },
    VNI(SourceNotice.CONVERTED_FROM_VNI) {
        @Override
        String convert(String text) {
            var converted = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); ) {
                String pair = text.substring(i, Math.min(i + 2, text.length()));
                String letter = VNI_LETTERS.get(pair);
                if (letter == null) {
                    String single = pair.substring(0, 1);
                    converted.append(VNI_LETTERS.getOrDefault(single, single));
                    i++;
                } else {
                    converted.append(letter);
                    i += 2;
                }
            }
            return converted.toString();
        }
    };

    private static final String TCVN3_LETTERS =
            "ăâđêôơưĂÂÊÔƠƯĐàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String TCVN3_CODES =
            "\u00a8\u00a9\u00ae\u00aa\u00ab\u00ac\u00ad\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7"
                    + "\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb"
                    + "\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de"
                    + "\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee"
                    + "\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe";

    private static final Map<String, String> VNI_LETTERS = vni();
    private static final Pattern UNICODE = Pattern.compile("[\\u1ea0-\\u1ef9ăđơưĂĐƠƯ]");
    private static final Pattern WESTERN = Pattern.compile("[\\u00a1-\\u00ff]");
    private static final Pattern COMMON = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:của|và|các|được|kế hoạch|thực hiện|nhân dân|công tác|tổ chức|việt nam)(?!\\p{L})");
    /** Fewer western letters than this are names and quotations. */
    private static final int SOME = 8;

    private final SourceNotice notice;

    LegacyEncoding(SourceNotice notice) {
        this.notice = notice;
    }

    abstract String convert(String text);

    SourceNotice notice() {
        return notice;
    }

    /** What a font of the time says of the text written in it: {@code .VnTime}, {@code VNI-Times}. */
    static Optional<LegacyEncoding> ofFont(String font) {
        if (font.regionMatches(true, 0, ".Vn", 0, 3)) {
            return Optional.of(TCVN3);
        }
        return font.regionMatches(true, 0, "VNI-", 0, 4) ? Optional.of(VNI) : Optional.empty();
    }

    /** Fonts of TCVN3 whose name ends with H show capitals for small letters. */
    UnaryOperator<String> convertingIn(String font) {
        boolean capitals = this == TCVN3 && font.endsWith("H");
        return text -> capitals ? convert(text).toUpperCase(Locale.ROOT) : convert(text);
    }

    /** The encoding of a text without a font: the one that makes Vietnamese of it. */
    static Optional<LegacyEncoding> of(String text) throws UnreadableSource {
        if (UNICODE.matcher(text).find() || WESTERN.matcher(text).results().count() < SOME) {
            return Optional.empty();
        }
        long asItStands = words(text);
        var best = Arrays.stream(values())
                .max((one, other) -> Long.compare(words(one.convert(text)), words(other.convert(text))))
                .orElseThrow();
        if (words(best.convert(text)) > Math.max(1, asItStands)) {
            return Optional.of(best);
        }
        throw new UnreadableSource(UnreadableSource.Reason.UNKNOWN_ENCODING);
    }

    private static long words(String text) {
        return COMMON.matcher(text).results().count();
    }

    private static Map<String, String> vni() {
        var letters = new HashMap<String, String>();
        put(letters, "aùaøaûaõaï", "áàảãạ");
        put(letters, "aâaáaàaåaãaä", "âấầẩẫậ");
        put(letters, "aêaéaèaúaüaë", "ăắằẳẵặ");
        put(letters, "eùeøeûeõeï", "éèẻẽẹ");
        put(letters, "eâeáeàeåeãeä", "êếềểễệ");
        put(letters, "oùoøoûoõoï", "óòỏõọ");
        put(letters, "oâoáoàoåoãoä", "ôốồổỗộ");
        put(letters, "ôùôøôûôõôï", "ớờởỡợ");
        put(letters, "uùuøuûuõuï", "úùủũụ");
        put(letters, "öùöøöûöõöï", "ứừửữự");
        put(letters, "yùyøyûyõ", "ýỳỷỹ");
        single(letters, "æóòîñôö", "ỉĩịỵđơư");
        return letters;
    }

    private static void put(Map<String, String> letters, String codes, String vietnamese) {
        for (int i = 0; i < vietnamese.length(); i++) {
            String code = codes.substring(2 * i, 2 * i + 2);
            String letter = vietnamese.substring(i, i + 1);
            String capital = letter.toUpperCase(Locale.ROOT);
            letters.put(code, letter);
            letters.put(code.toUpperCase(Locale.ROOT), capital);
            letters.put(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.charAt(1), capital);
        }
    }

    private static void single(Map<String, String> letters, String codes, String vietnamese) {
        for (int i = 0; i < vietnamese.length(); i++) {
            String letter = vietnamese.substring(i, i + 1);
            letters.put(codes.substring(i, i + 1), letter);
            letters.put(codes.substring(i, i + 1).toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        }
    }
}
