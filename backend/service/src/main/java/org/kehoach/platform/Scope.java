package org.kehoach.platform;

import java.util.Locale;

/** What a service account may be allowed to do; its token lists them in the claim {@code kehoach_scopes}. */
public enum Scope {
    UNITS_READ,
    UNITS_WRITE,
    STAFF_READ,
    STAFF_WRITE,
    DOCUMENTS_READ,
    DOCUMENTS_WRITE,
    PLANS_READ,
    PLANS_WRITE,
    TASKS_READ,
    TASKS_WRITE,
    EVENTS_READ,
    EVENTS_WRITE,
    DASHBOARD_READ,
    /** Record what happened in past years, with {@code occurredOn}. */
    HISTORY_WRITE;

    /** As it stands in a token: {@code plans:read}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }
}
