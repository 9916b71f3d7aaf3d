package org.kehoach.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kehoach.event.CalendarEvent;
import org.kehoach.event.EventStatus;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Sha256;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Events as an iCalendar object (RFC 5545, RFC 7986). The same events give the same bytes. */
final class IcsCalendar {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LINE_OCTETS = 75;
    private static final String PRODUCT = "-//Kehoach//Kehoach//VI";
    private static final Duration REFRESH = Duration.ofHours(1);

    /** Since that day the zone has had no other offset. */
    private static final String SINCE = "19750613T000000";

    private static final String OFFSET = "+0700";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final ParameterList IN_ZONE =
            new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(BusinessClock.ZONE.getId())));

    private final String name;
    private final String address;
    private final List<CalendarEvent> events;
    private final byte[] bytes;

    /**
     * @param address of the app, for links to the events
     * @param events all with their day
     */
    IcsCalendar(String name, String address, List<CalendarEvent> events) {
        this.name = name;
        this.address = address;
        this.events = events;
        bytes = write();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A strong entity tag. */
    String tag() {
        return "\"" + Sha256.hex(bytes) + "\"";
    }

    private byte[] write() {
        var components = new ArrayList<CalendarComponent>();
        components.add(zone());
        events.forEach(event -> components.add(component(event)));
        var calendar = new Calendar(new PropertyList(head()), new ComponentList<>(components));
        return folded(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Lines of 75 octets at most (RFC 5545, 3.1); the library counts letters, of which ours have up to three octets. */
    private static String folded(String text) {
        var lines = new StringBuilder(text.length() + text.length() / LINE_OCTETS);
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            boolean ends = letter == '\r' || letter == '\n';
            octets = ends ? 0 : octets + octetsOf(letter);
            if (octets > LINE_OCTETS) {
                lines.append("\r\n ");
                octets = 1 + octetsOf(letter);
            }
            lines.appendCodePoint(letter);
        }
        return lines.toString();
    }

    /** How long a letter is in UTF-8 (RFC 3629). */
    private static int octetsOf(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    private List<Property> head() {
        return List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", BusinessClock.ZONE.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    private static VTimeZone zone() {
        var standard = new Standard(
                new PropertyList(List.of(new DtStart<>(SINCE), new TzOffsetFrom(OFFSET), new TzOffsetTo(OFFSET))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(BusinessClock.ZONE.getId()))),
                new ComponentList<>(List.of(standard)));
    }

    private VEvent component(CalendarEvent event) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(event.id() + "@kehoach"));
        properties.add(new DtStamp(event.changedAt()));
        properties.add(new LastModified(event.changedAt()));
        properties.add(new Sequence((int) event.version()));
        properties.add(new Summary(event.title()));
        properties.add(status(event.status()));
        addTime(event, properties);
        var place = joined(", ", event.place(), event.address());
        if (!place.isEmpty()) {
            properties.add(new Location(place));
        }
        properties.add(new Description(description(event)));
        properties.add(new Url(URI.create(address + "/events/" + event.id())));
        return new VEvent(new PropertyList(properties));
    }

    /** Without a time, and as a campaign's window, it takes whole days; a window keeps nobody from anything else. */
    private static void addTime(CalendarEvent event, List<Property> properties) {
        var first = Objects.requireNonNull(event.firstDay());
        var last = Objects.requireNonNull(event.lastDay());
        if (event.campaign() || event.startTime() == null) {
            properties.add(new DtStart<>(first));
            properties.add(new DtEnd<>(last.plusDays(1)));
        } else {
            properties.add(time(Property.DTSTART, first.atTime(event.startTime())));
            if (event.endTime() != null) {
                properties.add(time(Property.DTEND, last.atTime(event.endTime())));
            } else if (last.isAfter(first)) {
                properties.add(time(Property.DTEND, last.plusDays(1).atStartOfDay()));
            }
        }
        properties.add(event.campaign() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    /** The library's own would look for the zone of each among all that there are, which takes longer than all the rest. */
    private static Property time(String name, LocalDateTime at) {
        return new XProperty(name, IN_ZONE, LOCAL.format(at));
    }

    private static Status status(EventStatus status) {
        return switch (status) {
            case PLANNED, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String description(CalendarEvent event) {
        return joined(
                "\n",
                Messages.text("calendar.host", event.hostUnit()),
                line("calendar.chair", event.chair()),
                line("calendar.plan", event.plan()),
                Messages.text("calendar.status." + event.status()),
                event.reason());
    }

    private static @Nullable String line(String key, @Nullable String value) {
        return value == null ? null : Messages.text(key, value);
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
