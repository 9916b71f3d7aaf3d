package org.kehoach.staff;

/** What the caller may do with an account. */
public enum StaffAction {
    ADD_MEMBERSHIP,
    DELEGATE,
    RENEW_CODE,
    SUSPEND,
    REINSTATE
}
