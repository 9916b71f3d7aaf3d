package org.kehoach.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The due dates of a rule, with weekends and holidays looked at. */
@QuarkusTest
class DueDateTest {

    private final Someone loader = Someone.loader();

    @Test
    void aDayInTetIsTheWorkingDayBeforeOrAfterOrIsKept() {
        // the 17th of February 2026 is the first day of the lunar year; its days off are from the 14th to the 22nd
        var rule = "due-dates?frequency=MONTH&monthDay=17&startsOn=2026-02-01&times=2&offDay=";
        loader.get(rule + "WORKING_DAY_BEFORE")
                .body("items.day", contains("2026-02-17", "2026-03-17"))
                .body("items.dueOn", contains("2026-02-13", "2026-03-17"));
        loader.get(rule + "WORKING_DAY_AFTER").body("items.dueOn", contains("2026-02-23", "2026-03-17"));
        loader.get(rule + "KEEP").body("items.dueOn", contains("2026-02-17", "2026-03-17"));
    }

    @Test
    void theLastWorkingDayOfEachMonthIsOneOfTheMonth() {
        loader.get("due-dates?frequency=MONTH&monthDay=31&startsOn=2027-01-01&offDay=WORKING_DAY_BEFORE")
                .body("items", hasSize(5))
                .body("items.day", contains("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"))
                .body("items.dueOn", contains("2027-01-29", "2027-02-26", "2027-03-31", "2027-04-29", "2027-05-31"));
    }

    @Test
    void whatIsNoRuleIsNamed() {
        refused("frequency=MONTH&startsOn=2027-01-01", "monthDay");
        refused("frequency=MONTH&startsOn=2027-01-01&monthDay=32", "monthDay");
        refused("frequency=WEEK&startsOn=2027-01-01&weekday=FRIDAY&monthDay=3", "monthDay");
        refused("frequency=QUARTER&startsOn=2027-01-01&monthDay=3&month=4", "month");
        refused("frequency=YEAR&monthDay=3&month=4", "startsOn");
        refused("frequency=MONTH&startsOn=2027-01-06&monthDay=5&until=2027-02-01", "until");
        refused("frequency=MONTH&startsOn=2027-01-06&monthDay=5&until=2028-02-01&times=3", "times");
        refused("frequency=HOURLY&startsOn=2027-01-01", "frequency");
    }

    private void refused(String query, String parameter) {
        Api.problem(loader.get("due-dates?" + query), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo(parameter));
    }
}
