package org.kehoach.paper;

import java.util.Locale;
import java.util.regex.Pattern;

import org.kehoach.layout.Signature;
import org.kehoach.layout.SigningPrefix;

import org.jspecify.annotations.Nullable;

/** Who signs, read from one line that names a person, a position or both: "Nguyễn Văn An, Phó Chủ tịch". */
final class Signer {

    private static final Pattern POSITION = Pattern.compile(
            "(?iu)(?:Quyền\\s+|Q\\.\\s*|Phó\\s+|KT\\.\\s*)?"
                    + "(?:Chủ tịch|Giám đốc|Tổng Giám đốc|Trưởng|Chánh|Thủ trưởng|Hiệu trưởng|Chỉ huy trưởng|Chủ nhiệm)(?!\\p{L}).*");
    private static final Pattern DIVIDED = Pattern.compile("\\s*[,;()\\n]\\s*|\\s+[-–]\\s+");
    private static final Pattern DEPUTY = Pattern.compile("(?iu)^(?:KT\\.\\s*)?Phó\\s.*");
    private static final Pattern ACTING = Pattern.compile("(?iu)^(?:Quyền\\s+|Q\\.\\s*)(.*)");
    private static final Pattern BODY =
            Pattern.compile("(?iu)\\s+(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?!\\p{L}).*");

    private Signer() {}

    /** The head signs where the line names no position; a line without a person leaves the name open. */
    static Signature read(@Nullable String line, Agency agency) {
        return read(line, agency, false);
    }

    /** @param forHead whether a deputy has signed for the head, whatever position the line names */
    static Signature read(@Nullable String line, Agency agency, boolean forHead) {
        String position = null;
        String name = null;
        for (String part : DIVIDED.split(line == null ? "" : line.strip())) {
            if (POSITION.matcher(part).matches()) {
                position = position == null ? part : position;
            } else if (!part.isBlank() && name == null) {
                name = part;
            }
        }
        if (forHead && (position == null || !DEPUTY.matcher(position).matches())) {
            return new Signature(agency.deputy(), name);
        }
        return new Signature(position == null ? agency.capacity() : capacity(position, agency), name);
    }

    private static java.util.List<String> capacity(String position, Agency agency) {
        String bare = BODY.matcher(position).replaceFirst("");
        if (DEPUTY.matcher(bare).matches()) {
            return agency.deputy(bare.replaceFirst("(?iu)^KT\\.\\s*", ""));
        }
        var acting = ACTING.matcher(bare);
        return agency.capacity(
                acting.matches() ? SigningPrefix.Q.before(acting.group(1)) : bare.toUpperCase(Locale.ROOT));
    }
}
