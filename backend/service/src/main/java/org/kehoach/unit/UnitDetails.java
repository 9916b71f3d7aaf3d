package org.kehoach.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** Reads one unit with its whole history. */
@ApplicationScoped
public class UnitDetails {

    private final Database database;
    private final Access access;
    private final BusinessClock clock;

    UnitDetails(Database database, Access access, BusinessClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Detail on the day; a unit that has ended is shown as it was on its last day. */
    public Optional<UnitDetail> of(UUID id, @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        var periods = periods(id);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        var shown = periods.stream()
                .filter(period -> period.validTo() == null || !period.validTo().isBefore(day))
                .findFirst()
                .orElse(periods.getLast());
        return database.one(
                Sql.of(
                        "select u.version, u.valid_from, u.valid_to, u.external_source, u.external_id, "
                                + UnitNames.label("u") + " as label from units u where u.id = ?",
                        id),
                row -> new UnitDetail(
                        id,
                        shown.name(),
                        row.text("label"),
                        shown.kind(),
                        shown.parent(),
                        shown.guidedBy(),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        path(shown.parent(), shownOn(day, row.dateOrNull("valid_to"))),
                        periods,
                        codes(id),
                        successions("predecessor_id", "successor_id", id),
                        successions("successor_id", "predecessor_id", id),
                        row.externalIdOrNull(),
                        row.number("version"),
                        allowedActions(id, row.dateOrNull("valid_to"))));
    }

    private List<UnitDetail.Period> periods(UUID id) {
        return database.list(
                Sql.of("""
                        select p.valid_from, p.valid_to, p.name, p.kind, p.parent_id, parent.name as parent_name,
                               p.guided_by_id, guide.name as guided_by_name
                          from unit_periods p
                          left join %s parent on true
                          left join %s guide on true
                         where p.unit_id = ? order by p.valid_from nulls first
                        """.formatted(UnitNames.of("p.parent_id"), UnitNames.of("p.guided_by_id")), id),
                row -> new UnitDetail.Period(
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.text("name"),
                        row.constant("kind", UnitKind.class),
                        UnitRef.orNull(row, "parent"),
                        UnitRef.orNull(row, "guided_by")));
    }

    private List<UnitDetail.Succession> successions(String other, String self, UUID id) {
        return database.list(
                Sql.of(
                        "select s.%1$s as unit_id, name.name as unit_name, s.effective_on, s.set_id".formatted(other)
                                + " from unit_successions s join " + UnitNames.of("s." + other)
                                + " name on true where s." + self + " = ? order by s.effective_on, name.name",
                        id),
                row -> new UnitDetail.Succession(
                        UnitRef.of(row, "unit"), row.date("effective_on"), row.uuid("set_id")));
    }

    private List<CodePeriod> codes(UUID id) {
        return database.list(
                Sql.of(
                        "select scheme, code, valid_from, valid_to from unit_codes where unit_id = ? order by scheme, valid_from nulls first",
                        id),
                row -> new CodePeriod(
                        row.text("scheme"),
                        row.text("code"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private static LocalDate shownOn(LocalDate day, @Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(day) ? lastDay : day;
    }

    private List<UnitRef> path(@Nullable UnitRef parent, LocalDate day) {
        if (parent == null) {
            return List.of();
        }
        var path = new ArrayList<>(database.list(Sql.of("""
                        with recursive up(id, name, parent_id, depth) as (
                          select p.unit_id, p.name, p.parent_id, 0 from unit_periods p join units u on u.id = p.unit_id
                           where p.unit_id = ? and least(cast(? as date), u.valid_to)
                                 between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                          union all
                          select p.unit_id, p.name, p.parent_id, up.depth + 1
                            from up join unit_periods p on p.unit_id = up.parent_id join units u on u.id = p.unit_id
                           where up.depth < 20 and least(cast(? as date), u.valid_to)
                                 between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity'))
                        select id as unit_id, name as unit_name from up order by depth desc
                        """, parent.id(), day, day), row -> UnitRef.of(row, "unit")));
        return path;
    }

    private List<UnitAction> allowedActions(UUID id, @Nullable LocalDate lastDay) {
        boolean ended = lastDay != null && lastDay.isBefore(clock.today());
        var actions = new ArrayList<UnitAction>();
        if (access.may(Permission.MANAGE_UNITS, id)) {
            actions.add(UnitAction.UPDATE);
            if (!ended) {
                actions.add(UnitAction.ADD_CHILD);
            }
        }
        if (!ended && access.may(Permission.MANAGE_STAFF, id)) {
            actions.add(UnitAction.ADD_STAFF);
        }
        return actions;
    }
}
