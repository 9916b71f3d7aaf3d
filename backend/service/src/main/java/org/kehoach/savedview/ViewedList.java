package org.kehoach.savedview;

/** The lists of the app that can be seen in many ways. */
public enum ViewedList {
    TASKS,
    PLANS,
    EVENTS,
    DOCUMENTS
}
