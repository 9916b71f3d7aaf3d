package org.kehoach.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kehoach.layout.Letterhead;
import org.kehoach.layout.SigningPrefix;
import org.kehoach.unit.UnitDetail;
import org.kehoach.unit.UnitKind;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it issues papers.
 *
 * @param headPosition the position of its head, as the membership names it
 */
public record Agency(
        UnitDetail unit,
        @Nullable UnitDetail parent,
        @Nullable String headPosition,
        PaperWords words) {

    /** Where the people's committee writes, which names no agency above it. */
    private static final Set<UnitKind> COMMITTEES =
            Set.of(UnitKind.PROVINCE, UnitKind.CITY, UnitKind.WARD, UnitKind.COMMUNE);

    private static final String KINDS = "(Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã)";

    /** Names of places drop the kind before them; names of people and numbers keep it (Decree 30/2020, Appendix I). */
    private static final String KIND_OF_PLACE = "^" + KINDS + " (?!Hồ Chí Minh|\\d)";

    /** Whether the unit is a place whose people's committee writes. */
    public boolean isCommittee() {
        return isCommittee(unit.kind());
    }

    /** As in a sentence: Ủy ban nhân dân thành phố Vũng Tàu. */
    public String name() {
        return name(unit);
    }

    /** Of the one above, in the same way. */
    public @Nullable String superior() {
        return parent == null ? null : name(parent);
    }

    /** @param number as it stands on the paper, with the word before it */
    public Letterhead letterhead(String number, @Nullable String draftMark, String placeAndDate) {
        return new Letterhead(
                isCommittee() || parent == null ? null : upper(name(parent)),
                lines(),
                number,
                draftMark,
                words.text("nation"),
                words.text("motto"),
                placeAndDate);
    }

    public String placeAndDate(LocalDate day) {
        return words.text(
                "placeDate", place(), PaperDate.day(day), PaperDate.month(day), Integer.toString(day.getYear()));
    }

    /** The day is left open until the paper is signed. */
    public String placeAndYear(LocalDate day) {
        return words.text("placeYear", place(), Integer.toString(day.getYear()));
    }

    /** The head signs. */
    public List<String> capacity() {
        return capacity(upper(position()));
    }

    List<String> capacity(String position) {
        return isCommittee() ? List.of(onBehalf(), position) : List.of(position);
    }

    List<String> deputy() {
        return deputy(words.text("deputy", position()));
    }

    /** A deputy signs for the head. */
    List<String> deputy(String position) {
        String forHead = SigningPrefix.KT.before(position());
        return isCommittee() ? List.of(onBehalf(), forHead, upper(position)) : List.of(forHead, upper(position));
    }

    /** Who decides: the committee on whose behalf the decision is signed, or the head of the unit. */
    String decider() {
        return isCommittee() ? name() : position();
    }

    private String position() {
        if (isCommittee()) {
            return words.text("chairman");
        }
        return headPosition == null ? words.text("head") : headPosition;
    }

    private String onBehalf() {
        return words.text("onBehalf");
    }

    private List<String> lines() {
        return isCommittee()
                ? List.of(upper(words.text("committee")), upper(unit.name()))
                : List.of(upper(unit.name()));
    }

    private String place() {
        var place = isCommittee() || parent == null ? unit : parent;
        return place.name().replaceFirst(KIND_OF_PLACE, "");
    }

    private String name(UnitDetail of) {
        return isCommittee(of.kind()) ? words.text("committee") + " " + inSentence(of.name()) : of.name();
    }

    static boolean isCommittee(UnitKind kind) {
        return COMMITTEES.contains(kind);
    }

    /** The kind of a place begins small within a sentence: thành phố Vũng Tàu. */
    static String inSentence(String name) {
        return name.matches(KINDS + " .*") ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
