package org.kehoach.cascade;

/** What can be done with a reminder. */
public enum ReminderAction {
    ACKNOWLEDGE
}
