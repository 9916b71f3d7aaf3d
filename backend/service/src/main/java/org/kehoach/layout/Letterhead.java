package org.kehoach.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a paper.
 *
 * @param superior the agency above the one that writes; the people's committees have none
 * @param agency the agency that writes, a line each
 * @param number the number and symbol, the number left open until the clerk gives it
 * @param draftMark what a draft is marked with; null on a paper that is to be signed
 */
public record Letterhead(
        @Nullable String superior,
        List<String> agency,
        String number,
        @Nullable String draftMark,
        String nation,
        String motto,
        String placeAndDate) {

    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String DRAFT = "DỰ THẢO";
}
