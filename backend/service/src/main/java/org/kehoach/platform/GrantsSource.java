package org.kehoach.platform;

/** Where memberships are kept; the staff feature provides it. */
public interface GrantsSource {

    /** What the caller holds; not older than 60 seconds. A caller who is new is registered. */
    Grants grantsOf(Caller caller);

    /** The same as it is at this moment, with what the open transaction has changed. */
    Grants grantsNow(Caller caller);
}
