package org.kehoach.platform;

/** What service accounts may use a permission for. */
public enum ServiceUse {
    WORK,
    /** Nobody but people issues and accepts today: with {@code history:write} and a past day. */
    PAST_DAYS,
    /** People's own matter. */
    NEVER
}
