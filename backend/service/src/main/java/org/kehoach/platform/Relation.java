package org.kehoach.platform;

/** How a unit of the caller's stands to the unit whose thing it is. */
public enum Relation {
    /** It is that unit. */
    OWN,
    /** It stands above it. */
    ABOVE,
    /** It stands below it. */
    BELOW,
    /** It guides that unit professionally, or one above it. */
    GUIDING,
    /** It is that unit, and the thing lies in an area that the caller has charge of there. */
    IN_CHARGE,
    /** It has a part in the work, or stands above or below one that has. */
    ASSIGNED,
    /** It does not matter, nor whether the caller is in any unit. */
    NONE
}
