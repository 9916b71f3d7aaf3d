package org.kehoach.platform;

import java.util.regex.Pattern;

/** Finds what looks like the number of a person or of their telephone in a text; such texts are taken, with a warning. */
final class PersonalData {

    /** Twelve digits: province, century and sex, year, and six more; often in groups. */
    private static final String IDENTITY = "0[0-9]{2}[ .]?[0-3][0-9]{2}[ .]?[0-9]{3}[ .]?[0-9]{3}";

    /** Nine digits were the old number; alone they may be anything, so a word must say so. */
    private static final String OLD_IDENTITY = "(?:CMND|CMT|CCCD|căn cước|chứng minh)\\D{0,20}[0-9]{9}";

    private static final String TELEPHONE = "(?:\\+?84|0)[ .-]?[35789][0-9](?:[ .-]?[0-9]){7}";

    private static final Pattern FOUND = Pattern.compile(
            "(?<![0-9.,/])(?:" + IDENTITY + "|" + OLD_IDENTITY + "|" + TELEPHONE + ")(?![0-9/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PersonalData() {}

    static boolean isIn(String text) {
        return FOUND.matcher(text).find();
    }
}
