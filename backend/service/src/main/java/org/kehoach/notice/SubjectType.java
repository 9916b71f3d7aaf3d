package org.kehoach.notice;

/** What a notice opens. */
public enum SubjectType {
    TASK("/tasks/"),
    PLAN("/plans/"),
    UNIT_CHANGE("/units/changes/");

    private final String path;

    SubjectType(String path) {
        this.path = path;
    }

    /** Of its pages in the app; an id follows. */
    String path() {
        return path;
    }
}
