package org.kehoach.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.comment.Comments;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.SigningCapacity;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.PersonRef;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads plans that the caller may see. */
@ApplicationScoped
public class PlanQueries {

    private static final String SOURCE = """
            plans p
            left join documents d on d.id = p.document_id
            join %s issuer on true
            """.formatted(UnitNames.of("p.issuing_unit_id"));

    private static final String BASES = """
            (select json_agg(json_build_object('documentId', b.document_id, 'text', b.text) order by b.position)
               from plan_legal_bases b where b.plan_id = p.id)""";

    /** In outline order: each item before its children. */
    private static final String ITEMS = """
            (with recursive outline as (
               select i.*, array[i.position] as path from plan_items i where i.plan_id = p.id and i.parent_id is null and not i.withdrawn
               union all
               select i.*, o.path || i.position from outline o join plan_items i on i.parent_id = o.id and not i.withdrawn)
             select json_agg(json_build_object(
                      'id', i.id, 'parentId', i.parent_id, 'position', i.position, 'label', i.label, 'title', i.title,
                      'text', i.text, 'weight', i.weight, 'version', i.version, 'amendsItemId', i.origin_id, 'externalId',
                      case when i.external_id is not null
                           then json_build_object('source', i.external_source, 'id', i.external_id) end,
                      'derivedFrom', %s)
                      order by i.path)
               from outline i
            """.formatted(ItemOrigin.JSON);

    private static final String OPEN_COMMENTS = Comments.openThreads(PlanCommentService.OWNER_TYPE, "p.id");

    private static final TypeReference<List<LegalBasis>> MANY_BASES = new TypeReference<>() {};
    private static final TypeReference<List<PlanItemDetail>> MANY_ITEMS = new TypeReference<>() {};

    private final Database database;
    private final Lists lists;
    private final Access access;

    PlanQueries(Database database, Lists lists, Access access) {
        this.database = database;
        this.lists = lists;
        this.access = access;
    }

    /**
     * Of the plans {@code p}: drafts for the issuing unit; issued ones for it, the units above, and those that have work
     * from the plan.
     */
    public Sql visible() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        return Sql.of(
                """
                p.issuing_unit_id = any(?)
                or p.status not in ('DRAFT', 'IN_REVIEW')
                   and (p.issuing_unit_id = any(?)
                        or exists (select 1 from plan_participants pp where pp.plan_id = p.id and pp.unit_id = any(?)))
                """,
                access.units(Permission.READ_PLAN_DRAFT),
                access.units(Permission.READ_PLAN),
                access.participatingUnits());
    }

    boolean isVisible(UUID id) {
        return database.one(
                        Sql.of("select p.id from plans p where p.id = ? and (", id)
                                .then(visible())
                                .then(")"),
                        row -> row.uuid("id"))
                .isPresent();
    }

    /** Empty where the caller does not see the plan. */
    Optional<PlanFrame> frame(UUID id) {
        return database.one(
                Sql.of("select p.id, p.issuing_unit_id, p.status, p.starts_on from plans p where p.id = ? and (", id)
                        .then(visible())
                        .then(")"),
                PlanQueries::frame);
    }

    Optional<PlanFrame> frameOfItem(UUID itemId) {
        return database.one(
                Sql.of(
                                "select p.id, p.issuing_unit_id, p.status, p.starts_on from plan_items i"
                                        + " join plans p on p.id = i.plan_id where i.id = ? and i.origin_id is null and not i.withdrawn and (",
                                itemId)
                        .then(visible())
                        .then(")"),
                PlanQueries::frame);
    }

    Page<PlanSummary> page(PlanFilter filter) {
        var query = ListQuery.of("""
                        p.id, p.title, d.symbol, p.issuing_unit_id, issuer.name as issuing_unit_name, p.status,
                        p.amends_id, p.issued_on, p.starts_on, p.ends_on, p.return_reason, p.version,
                        (select count(*) from plan_items i where i.plan_id = p.id and not i.withdrawn) as item_count
                        """, Sql.of(SOURCE), "p.id")
                .where(visible())
                .where(Sql.of("p.template = ?", Boolean.TRUE.equals(filter.template)))
                .where("p.status = ?", filter.status)
                .where(Sql.of(filter.status == null ? "p.status <> 'INCORPORATED'" : "true"))
                .where("(p.status = 'DRAFT' and p.return_reason is not null) = ?", filter.returned)
                .where(
                        "extract(year from coalesce(p.issued_on, p.created_at at time zone 'Asia/Ho_Chi_Minh')) = ?",
                        filter.year)
                .search(filter.q, "fold(coalesce(d.symbol, '') || ' ' || p.title)", "p.title")
                .key("issuedOn", "coalesce(p.issued_on, 'infinity')", "date")
                .key("title", "p.title", "text")
                .key("startsOn", "coalesce(p.starts_on, 'infinity')", "date")
                .defaultSort("-issuedOn");
        if (filter.issuingUnitId != null) {
            query.where(UnitsNow.among("p.issuing_unit_id", filter.asNow, filter.issuingUnitId));
        }
        return lists.page(query, filter, PlanQueries::summary);
    }

    Optional<PlanDetail> detail(UUID id) {
        return database.one(
                Sql.of("""
                                select p.*, d.symbol, p.issuing_unit_id, issuer.name as issuing_unit_name,
                                       s.id as author_id, s.name as author_name,
                                       ed.symbol as ended_by_symbol, ed.subject as ended_by_subject, ed.issued_on as ended_by_day,
                                       ap.id as plan_id, ad.symbol as plan_symbol, ap.title as plan_title,
                                       (select max(r.number) from plan_revisions r where r.plan_id = p.id) as revision,
                                       (select x.id from plans x where x.amends_id = p.id
                                           and x.status in ('DRAFT', 'IN_REVIEW')) as amendment_id,
                                       (select x.signed_as from plan_transitions x
                                         where x.plan_id = p.id and x.action = 'ISSUE') as signed_as,
                                """ + BASES + " as bases, " + ITEMS)
                        .then(ItemOrigin.source(visible()))
                        .then(") as items, " + OPEN_COMMENTS + " as open_comments")
                        .then(
                                "from " + SOURCE
                                        + " join staff s on s.id = p.created_by left join plans ap on ap.id = p.amends_id"
                                        + " left join documents ad on ad.id = ap.document_id"
                                        + " left join documents ed on ed.id = p.ended_by_id where p.id = ? and (",
                                id)
                        .then(visible())
                        .then(")"),
                this::detail);
    }

    Optional<PlanItemDetail> item(UUID planId, UUID itemId) {
        return database.one(items().then("where i.plan_id = ? and i.id = ?", planId, itemId), PlanItemDetail::of);
    }

    /** Items that a revision left out, of a plan that the caller sees: what hangs on them is still the plan's. */
    public List<PlanItemDetail> withdrawnItems(UUID planId) {
        return database.list(
                items().then("where i.plan_id = ? and i.withdrawn order by i.label, i.id", planId), PlanItemDetail::of);
    }

    private Sql items() {
        return Sql.of("select i.*, " + ItemOrigin.COLUMNS + " from plan_items i")
                .then(ItemOrigin.source(visible()));
    }

    /** Whether the unit, one above it, or one whose work these go on with has work from the plan. */
    public boolean takesPart(UUID planId, UUID unitId, LocalDate day) {
        return database.one(
                        Sql.of("select pp.plan_id from plan_participants pp where pp.plan_id = ? and", planId)
                                .then(UnitsNow.among("pp.unit_id", true, UnitQueries.above(Set.of(unitId), day)))
                                .then("limit 1"),
                        row -> row.uuid("plan_id"))
                .isPresent();
    }

    /** Empty where the caller does not see the plan. */
    Optional<List<TransitionDetail>> transitionsOfVisible(UUID id) {
        return database.snapshot(() -> isVisible(id) ? Optional.of(transitions(id)) : Optional.empty());
    }

    /** The review of a draft is the issuing unit's own. */
    private List<TransitionDetail> transitions(UUID id) {
        return database.list(
                TransitionDetail.signedHistory(
                        "plan_transitions", "plan_id", id, Sql.of("""
                        and (? or x.action not in ('SUBMIT', 'RETURN')
                             or exists (select 1 from plans p where p.id = x.plan_id and p.issuing_unit_id = any(?)))
                        """, access.readsEverything(), access.ownUnits())),
                TransitionDetail::of);
    }

    /** Refuses (422) a step on a day before the plan's last one. */
    void requireAfterLast(UUID id, LocalDate day) {
        database.one(
                        Sql.of("select max(t.occurred_on) as day from plan_transitions t where t.plan_id = ?", id),
                        row -> Optional.ofNullable(row.dateOrNull("day")))
                .ifPresent(last -> Occurrence.requireNotBefore(last.orElse(null), day));
    }

    private PlanDetail detail(Row row) {
        UUID id = row.uuid("id");
        UUID unitId = row.uuid("issuing_unit_id");
        var status = row.constant("status", PlanStatus.class);
        boolean template = row.flag("template");
        var areaKey = row.textOrNull("area_key");
        boolean readsDraft = access.may(Permission.READ_PLAN_DRAFT, unitId);
        return new PlanDetail(
                id,
                row.text("title"),
                row.textOrNull("symbol"),
                row.uuidOrNull("document_id"),
                row.integerOrNull("revision"),
                PlanRef.orNull(row),
                row.textOrNull("amending_subject"),
                access.may(Permission.READ_PLAN_DRAFT, access.standsFor(unitId))
                        ? row.uuidOrNull("amendment_id")
                        : null,
                UnitRef.of(row, "issuing_unit"),
                status,
                template,
                row.textOrNull("area"),
                row.textOrNull("signer"),
                row.textOrNull("signed_as") == null ? null : row.constant("signed_as", SigningCapacity.class),
                row.dateOrNull("issued_on"),
                row.dateOrNull("starts_on"),
                row.dateOrNull("ends_on"),
                list(row.textOrNull("bases"), MANY_BASES),
                row.text("purpose"),
                row.text("requirements"),
                row.text("organisation"),
                row.text("recipients"),
                list(row.textOrNull("items"), MANY_ITEMS),
                readsDraft ? row.number("open_comments") : null,
                row.textOrNull("return_reason"),
                row.textOrNull("conclusion"),
                PlanEnding.orNull(row),
                row.externalIdOrNull(),
                PersonRef.of(row, "author"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"),
                Arrays.stream(PlanAction.values())
                        .filter(action -> status.possible(template).contains(action) && may(action, unitId, areaKey))
                        .toList());
    }

    /** Deriving is the only action that is another unit's: one below the issuer, or with work from the plan. */
    private boolean may(PlanAction action, UUID issuer, @Nullable String areaKey) {
        if (action != PlanAction.DERIVE) {
            return access.may(action.permission(), action.goesOn() ? access.standsFor(issuer) : issuer, areaKey);
        }
        return access.unitsWith(action.permission()).stream().anyMatch(unit -> !unit.equals(issuer))
                && (access.isWithin(issuer) || !access.reads(issuer));
    }

    private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : StoredJson.read(json, type);
    }

    private static PlanFrame frame(Row row) {
        return new PlanFrame(
                row.uuid("id"),
                row.uuid("issuing_unit_id"),
                row.constant("status", PlanStatus.class),
                row.dateOrNull("starts_on"));
    }

    private static PlanSummary summary(Row row) {
        return new PlanSummary(
                row.uuid("id"),
                row.text("title"),
                row.textOrNull("symbol"),
                row.uuidOrNull("amends_id"),
                UnitRef.of(row, "issuing_unit"),
                row.constant("status", PlanStatus.class),
                row.dateOrNull("issued_on"),
                row.dateOrNull("starts_on"),
                row.dateOrNull("ends_on"),
                row.number("item_count"),
                row.textOrNull("return_reason"),
                row.number("version"));
    }
}
