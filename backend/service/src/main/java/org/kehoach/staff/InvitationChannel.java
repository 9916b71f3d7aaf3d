package org.kehoach.staff;

/** How somebody who is new gets to choose a password. */
public enum InvitationChannel {
    /** A code that is shown once, works at the first sign-in and must be changed there. */
    CODE,
    /** A link in a mail of the identity provider. */
    MAIL
}
