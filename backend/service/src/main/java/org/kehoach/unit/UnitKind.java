package org.kehoach.unit;

/** What a unit is. */
public enum UnitKind {
    PROVINCE,
    CITY,
    WARD,
    COMMUNE,
    PEOPLES_COMMITTEE,
    PARTY_COMMITTEE,
    POLICE,
    MILITARY,
    FRONT,
    MASS_ORGANISATION,
    DEPARTMENT,
    SCHOOL,
    ENTERPRISE,
    RESIDENTIAL_AREA,
    ADVISORY_BOARD,
    OTHER
}
