package org.kehoach.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Finds the stamp of a classified document in a text. Only capitals are a stamp: a public document may well speak of
 * secrets ("bảo vệ bí mật nhà nước", "CÔNG TÁC BẢO MẬT", "danh mục … độ Tối mật").
 */
public final class SecrecyMark {

    private static final String NOT_A_STAMP_AFTER = "(?<!(?:BÍ|BẢO|CƠ|ĐỘ)[\\s_.-]{0,3})";
    private static final Pattern STAMP = Pattern.compile(
            "(?<!\\p{L})" + NOT_A_STAMP_AFTER
                    + "(?:MẬT(?!\\p{L})(?![\\s_.-]*(?:MÃ|KHẨU)(?!\\p{L}))|(?:TỐI|TUYỆT)MẬT(?!\\p{L})|(?:TOI|TUYET)[\\s_.-]*MAT(?!\\p{L}))");

    private static final Pattern LINE =
            Pattern.compile("(?m)^[\\s\\p{P}]*(?:Độ mật[\\s:]*)?(?:(?:TỐI|TUYỆT)\\s*)?MẬT[\\s\\p{P}]*$");

    private SecrecyMark() {}

    public static boolean isIn(String text) {
        return STAMP.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
    }

    /** Whether a line of a longer text is the stamp and nothing else. */
    public static boolean isOnALineOfItsOwn(String text) {
        return LINE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
    }
}
