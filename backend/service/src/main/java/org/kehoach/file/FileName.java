package org.kehoach.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.SecrecyMark;

import org.jspecify.annotations.Nullable;

/** The name that a file was uploaded under: one name without a path, with one extension that is taken. */
record FileName(String text, FileType type) {

    static final String PARAMETER = "name";
    static final int MAX_LENGTH = 200;
    /** Parts of paths, control characters, and marks that turn the direction of reading and hide the extension. */
    private static final Pattern HARMFUL = Pattern.compile("[/\\\\\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]|^\\.|\\.$");
    /** What some system runs, or a browser shows as a page. */
    private static final Set<String> RUNNABLE = Set.of(
            "apk", "app", "bat", "chm", "cmd", "com", "cpl", "dll", "dmg", "docm", "exe", "hta", "htm", "html", "iso",
            "jar", "js", "jse", "lnk", "mjs", "msc", "msi", "php", "pif", "ps1", "py", "reg", "scr", "sh", "svg",
            "svgz", "swf", "vbe", "vbs", "wsf", "xhtml", "xlsm", "xml");

    private static final Set<String> PHONE_PHOTOS = Set.of("heic", "heif");

    static FileName of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw ProblemException.badParameter(FieldError.in(PARAMETER, "required"));
        }
        String text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            throw refused("length", 1, MAX_LENGTH);
        }
        if (HARMFUL.matcher(text).find()) {
            throw refused("fileName");
        }
        if (SecrecyMark.isIn(text)) {
            throw refused("secret");
        }
        var parts = text.toLowerCase(Locale.ROOT).split("\\.", -1);
        var type = FileType.ofExtension(parts[parts.length - 1]).orElseThrow(() -> unknown(parts[parts.length - 1]));
        if (Arrays.stream(parts, 1, Math.max(1, parts.length - 1)).anyMatch(FileName::isExtension)) {
            throw refused("doubleExtension");
        }
        return new FileName(text, type);
    }

    /** Telephones that keep photos in a form of their own can be told to keep them as JPEG. */
    private static ProblemException unknown(String extension) {
        return PHONE_PHOTOS.contains(extension)
                ? ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "fileHeic")
                : ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "fileType", FileType.allExtensions());
    }

    private static boolean isExtension(String part) {
        String bare = part.strip();
        return RUNNABLE.contains(bare) || FileType.ofExtension(bare).isPresent();
    }

    private static ProblemException refused(String code, Object... arguments) {
        return ProblemException.invalid(FieldError.in(PARAMETER, code, arguments));
    }
}
