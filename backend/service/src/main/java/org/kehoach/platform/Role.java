package org.kehoach.platform;

/** What a person is in a unit, for a period. */
public enum Role {
    /** Approves and signs. */
    HEAD,
    /** Signs for the HEAD (KT.) in areas of charge. */
    DEPUTY,
    /** Drafts, assigns, reports. */
    OFFICER,
    /** Numbers and registers. */
    CLERK,
    VIEWER,
    /** Rules accounts and settings of the unit's subtree; neither issues nor accepts. */
    ADMIN
}
