package org.kehoach.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 19);
    private static final Instant NOW = Instant.parse("2020-07-01T00:00:00Z");
    private static final UUID UNIT = UUID.randomUUID();
    private static final Closing RECORD = new Closing("Đã tổ chức", 1, 350, "", true, DAY);

    @Test
    void anEventIsPlannedThenConfirmedThenHeld() {
        var event = event(DAY);
        assertEquals(EventStatus.PLANNED, event.status());
        event.confirm();
        assertEquals(EventStatus.CONFIRMED, event.status());
        event.close(RECORD);
        assertEquals(EventStatus.HELD, event.status());
    }

    @Test
    void aPostponedEventTakesItsNewTimeAndCanBeConfirmedAgain() {
        var event = event(DAY);
        event.confirm();
        event.postpone(time(DAY.plusDays(7)), "Bão");
        assertEquals(EventStatus.POSTPONED, event.status());
        assertEquals(DAY.plusDays(7), event.time().startsOn());
        assertEquals("Bão", event.statusReason());
        event.confirm();
        assertEquals(EventStatus.CONFIRMED, event.status());
        assertNull(event.statusReason());
    }

    @Test
    void anEventWithoutADayIsNeitherConfirmedNorHeld() {
        var event = event(null);
        refused(event, List.of("CANCEL", "DELETE", "POSTPONE", "UPDATE"), Event::confirm);
        refused(event, List.of("CANCEL", "DELETE", "POSTPONE", "UPDATE"), undated -> undated.close(RECORD));
    }

    @Test
    void aConfirmedEventIsNotConfirmedAgainNorDeleted() {
        var event = event(DAY);
        event.confirm();
        var possible = List.of("CANCEL", "CLOSE", "POSTPONE", "UPDATE");
        refused(event, possible, Event::confirm);
        refused(event, possible, confirmed -> confirmed.require(EventAction.DELETE));
    }

    @Test
    void aHeldEventIsOver() {
        var event = event(DAY);
        event.close(RECORD);
        everythingIsRefused(event);
    }

    @Test
    void aCancelledEventIsOver() {
        var event = event(DAY);
        event.cancel("Dịch bệnh");
        assertEquals("Dịch bệnh", event.statusReason());
        everythingIsRefused(event);
    }

    @Test
    void onlyACampaignHasSites() {
        refused(
                event(DAY),
                List.of("CANCEL", "CLOSE", "CONFIRM", "DELETE", "POSTPONE", "UPDATE"),
                event -> event.newSite(UNIT, UNIT, NOW));
        var campaign = new Event(request(true, null), UNIT, NOW);
        var site = campaign.newSite(UUID.randomUUID(), UNIT, NOW);
        assertEquals(campaign.id(), site.campaignId());
        assertFalse(site.isCampaign());
        assertNull(site.firstDay());
    }

    @Test
    void anEditKeepsWhatItDoesNotChange() {
        var event = event(DAY);
        var before = event.editable();
        event.edit(before, NOW);
        assertEquals(before, event.editable());
    }

    @Test
    void aTimeThatDoesNotFitTogetherIsNamedFieldByField() {
        var eight = LocalTime.of(8, 0);
        broken(new EventTime(null, eight, DAY, eight, false), "/startTime", "/endsOn", "/endTime");
        broken(new EventTime(DAY, null, DAY.minusDays(1), null, false), "/endsOn");
        broken(new EventTime(DAY, null, null, eight, false), "/startTime");
        broken(new EventTime(DAY, eight, DAY, eight, false), "/endTime");
        broken(new EventTime(DAY, eight, DAY.plusDays(1), eight, false));
        broken(new EventTime(DAY, eight, null, eight, true), "/startTime", "/endTime");
        broken(new EventTime(DAY, null, DAY.plusDays(1), null, true));
        broken(new EventTime(null, null, null, null, false));
    }

    @Test
    void aPostponedAllDayEventStaysOneUnlessAnHourIsGiven() {
        assertTrue(
                new PostponeEvent(DAY, null, null, null, "x", null).time(true).allDay());
        assertFalse(new PostponeEvent(DAY, LocalTime.of(8, 0), null, null, "x", null)
                .time(true)
                .allDay());
    }

    private static void everythingIsRefused(Event event) {
        refused(event, List.of(), over -> over.edit(over.editable(), NOW));
        refused(event, List.of(), Event::confirm);
        refused(event, List.of(), over -> over.postpone(time(DAY), "x"));
        refused(event, List.of(), over -> over.cancel("x"));
        refused(event, List.of(), over -> over.close(RECORD));
    }

    private static void refused(Event event, List<String> allowed, Consumer<Event> action) {
        var status = event.status();
        var refusal = assertThrows(ProblemException.class, () -> action.accept(event));
        assertEquals(ProblemType.ILLEGAL_TRANSITION, refusal.type());
        assertEquals(allowed, refusal.allowed());
        assertEquals(status, event.status());
    }

    private static void broken(EventTime time, String... pointers) {
        assertEquals(
                List.of(pointers),
                time.broken().stream().map(FieldError::pointer).toList());
    }

    private static Event event(@Nullable LocalDate day) {
        return new Event(request(false, day), UNIT, NOW);
    }

    private static EventTime time(LocalDate day) {
        return new EventTime(day, null, null, null, false);
    }

    private static CreateEvent request(boolean campaign, @Nullable LocalDate day) {
        return new CreateEvent(
                null,
                null,
                UNIT,
                "Ngày hội",
                EventKind.FESTIVAL_DAY,
                campaign,
                null,
                null,
                campaign ? DAY.minusDays(30) : null,
                campaign ? DAY : null,
                "Sân trường",
                null,
                day,
                null,
                null,
                null,
                null,
                new Chair("Nguyễn Văn Minh", "Chủ tịch"),
                null,
                null,
                List.of(UUID.randomUUID()),
                List.of(new ProgrammeItem(ProgrammePart.CEREMONY, null, "Khai mạc", null)),
                null,
                null,
                List.of(new ChecklistItem("Gửi giấy mời", false)),
                null);
    }
}
