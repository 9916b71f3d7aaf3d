package org.kehoach.notice;

/** What became of somebody's letter of a day. */
enum DigestOutcome {
    SENT,
    /** All was read meanwhile, or is seen no more. */
    NOTHING_NEW,
    NO_MAILBOX,
    /** The mail server has refused it again and again; the next day's tells it. */
    GIVEN_UP
}
