package org.kehoach.document;

/** What kind of official document it is. */
public enum DocumentType {
    DIRECTIVE("chỉ thị"),
    PLAN("kế hoạch"),
    DECISION("quyết định"),
    REPORT("báo cáo"),
    ANNOUNCEMENT("thông báo"),
    PROGRAMME("chương trình"),
    SUBMISSION("tờ trình"),
    OFFICIAL_LETTER("công văn"),
    GUIDANCE("hướng dẫn"),
    RESOLUTION("nghị quyết"),
    CIRCULAR("thông tư"),
    LAW("luật"),
    OTHER("");

    private final String vietnamese;

    DocumentType(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Its name in a sentence; empty for what has none here. */
    public String vietnamese() {
        return vietnamese;
    }
}
