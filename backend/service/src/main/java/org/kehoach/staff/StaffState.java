package org.kehoach.staff;

/** How an account stands: in use, invited and not signed in yet, or closed. */
public enum StaffState {
    ACTIVE,
    INVITED,
    SUSPENDED
}
