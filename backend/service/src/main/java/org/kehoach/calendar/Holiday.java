package org.kehoach.calendar;

/** The public holidays of the Labour Code 45/2019/QH14, article 112. */
enum Holiday {
    NEW_YEAR,
    TET,
    HUNG_KINGS,
    REUNIFICATION,
    LABOUR,
    NATIONAL_DAY
}
