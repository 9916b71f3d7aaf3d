package org.kehoach.layout;

/** A part of a paper, and where each regulation speaks of it. */
public enum PaperPart {
    PAGE("I.1", "5"),
    PAGE_NUMBER("I.7", "15"),
    NATION("II.1", "6"),
    MOTTO("II.1", "6"),
    AGENCY("II.2", "7"),
    NUMBER("II.3", "8"),
    PLACE_AND_DATE("II.4", "9"),
    TYPE("II.5", "10"),
    SUBJECT("II.5", "10"),
    BASIS("II.6", "11"),
    TEXT("II.6", "11"),
    HEADING("II.6", "11"),
    POINT("II.6", "11"),
    SIGNATURE("II.7", "12"),
    RECIPIENTS("II.9", "14");

    private final String pointOfDecree;
    private final String articleOfCircular;

    PaperPart(String pointOfDecree, String articleOfCircular) {
        this.pointOfDecree = pointOfDecree;
        this.articleOfCircular = articleOfCircular;
    }

    /** The point of Part I of the Decree's Appendix I, or the article of the Circular. */
    public String point(LayoutProfile profile) {
        return profile == LayoutProfile.DECREE_30_2020 ? pointOfDecree : articleOfCircular;
    }
}
