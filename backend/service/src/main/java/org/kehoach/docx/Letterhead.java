package org.kehoach.docx;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands above and below the text of an official paper.
 *
 * @param superior the agency above the one that writes; the people's committees have none
 * @param agency the agency that writes, a line each
 * @param number the number and symbol, the number left open until the clerk gives it
 * @param authority in whose name the paper is signed, such as TM. ỦY BAN NHÂN DÂN
 * @param position of who signs
 * @param recipients without dashes; the last one is the archive
 */
public record Letterhead(
        @Nullable String superior,
        List<String> agency,
        String number,
        String nation,
        String motto,
        String placeAndDate,
        @Nullable String authority,
        String position,
        String recipientsTitle,
        List<String> recipients) {}
