package org.kehoach.document;

/** What kind of official document it is; its abbreviation begins the letters of a symbol. */
public enum DocumentType {
    DIRECTIVE("CT", "chỉ thị"),
    PLAN("KH", "kế hoạch"),
    DECISION("QĐ", "quyết định"),
    REPORT("BC", "báo cáo"),
    ANNOUNCEMENT("TB", "thông báo"),
    PROGRAMME("CTr", "chương trình"),
    SUBMISSION("TTr", "tờ trình"),
    OFFICIAL_LETTER("CV", "công văn"),
    GUIDANCE("HD", "hướng dẫn"),
    RESOLUTION("NQ", "nghị quyết"),
    CIRCULAR("TT", "thông tư"),
    LAW("L", "luật"),
    OTHER("", "");

    private final String abbreviation;
    private final String vietnamese;

    DocumentType(String abbreviation, String vietnamese) {
        this.abbreviation = abbreviation;
        this.vietnamese = vietnamese;
    }

    public String abbreviation() {
        return abbreviation;
    }

    String vietnamese() {
        return vietnamese;
    }
}
