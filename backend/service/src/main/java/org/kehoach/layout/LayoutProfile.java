package org.kehoach.layout;

import java.time.LocalDate;

/** The regulation that a paper's layout follows, by the day of its issue. */
public enum LayoutProfile {

    /** Circular 01/2011/TT-BNV. */
    CIRCULAR_01_2011(false, ","),

    /** Decree 30/2020/NĐ-CP, Appendix I. */
    DECREE_30_2020(true, ".");

    private static final LocalDate DECREE_IN_FORCE = LocalDate.of(2020, 3, 5);

    private final boolean decree;
    private final String lastBasisEnd;

    LayoutProfile(boolean decree, String lastBasisEnd) {
        this.decree = decree;
        this.lastBasisEnd = lastBasisEnd;
    }

    public static LayoutProfile on(LocalDate issuedOn) {
        return issuedOn.isBefore(DECREE_IN_FORCE) ? CIRCULAR_01_2011 : DECREE_30_2020;
    }

    /** In the middle of the upper margin; else at the right of the lower one. */
    boolean numbersPagesAtTheTop() {
        return decree;
    }

    boolean slantsLegalBases() {
        return decree;
    }

    /** What the last legal basis ends with; the others end with a semicolon. */
    String lastBasisEnd() {
        return lastBasisEnd;
    }
}
