package org.kehoach.platform;

/** How somebody came to sign. */
public enum SigningCapacity {
    /** As who holds the right for all that is the unit's. */
    IN_PERSON,
    /** As a deputy, for the HEAD (KT.), in an area of charge. */
    FOR_HEAD,
    /** With powers that the HEAD has lent for a period. */
    DELEGATED
}
