package org.kehoach.platform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** The one place that decides what the caller may see and do. */
@RequestScoped
public class Access {

    private final CurrentCaller current;
    private final GrantsSource source;
    private final BusinessClock clock;
    private @Nullable Grants grants;

    Access(CurrentCaller current, GrantsSource source, BusinessClock clock) {
        this.current = current;
        this.source = source;
        this.clock = clock;
    }

    /** Reads what the caller holds, and registers who is new, before the request holds a connection. */
    void recognise() {
        grants();
    }

    /** Reads anew what the caller holds, after the request itself has given something. */
    public void renew() {
        grants = source.grantsNow(current.get());
    }

    /** The caller's staff id, for rows that say who did it. */
    public UUID actorId() {
        return grants().actorId();
    }

    public boolean may(Permission permission, UUID unitId) {
        return (!current.get().isService() || isGranted(permission)) && reaches(permission, unitId);
    }

    /** The same of a thing that lies in an area, which may be in the caller's charge; the area as areas are compared. */
    public boolean may(Permission permission, UUID unitId, @Nullable String area) {
        return may(permission, unitId) || isInCharge(permission, unitId, area);
    }

    /** Refuses (403) what the caller may see but not do. */
    public void require(Permission permission, UUID unitId) {
        require(permission, unitId, null);
    }

    /** The same of a thing that lies in an area. */
    public void require(Permission permission, UUID unitId, @Nullable String area) {
        if (!may(permission, unitId, area)) {
            throw ProblemException.forbidden();
        }
    }

    /** How the caller, who {@link #may} do it, signs; a service account records what others have signed. */
    public @Nullable SigningCapacity capacity(Permission permission, UUID unitId, @Nullable String area) {
        if (isService()) {
            return null;
        }
        var answering = answering(permission, unitId);
        if (delegatorIn(answering) == null && may(permission, unitId)) {
            return SigningCapacity.IN_PERSON;
        }
        return isInCharge(permission, unitId, area) ? SigningCapacity.FOR_HEAD : SigningCapacity.DELEGATED;
    }

    /** Refuses (403) what the caller may do nowhere. */
    public void requireAnywhere(Permission permission) {
        if (!mayAnywhere(permission)) {
            throw ProblemException.forbidden();
        }
    }

    /** Whether there is any unit in which the caller may do it. */
    public boolean mayAnywhere(Permission permission) {
        return current.get().isService()
                ? isGranted(permission)
                : !unitsWith(permission).isEmpty();
    }

    /**
     * The business day of what is done now. Another day than today needs the scope {@code history:write} and lies in
     * the past; a service account that only records history must name the day.
     */
    public LocalDate dayOf(Permission permission, @Nullable LocalDate occurredOn) {
        var today = clock.today();
        var caller = current.get();
        if (occurredOn == null) {
            if (caller.isService() && permission.services() == ServiceUse.PAST_DAYS) {
                throw ProblemException.of(ProblemType.FORBIDDEN, "historyOnly");
            }
            return today;
        }
        if (caller.isService() && permission.services() == ServiceUse.PAST_DAYS && !occurredOn.isBefore(today)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "historyOnly");
        }
        if (occurredOn.isAfter(today)) {
            throw ProblemException.invalid(FieldError.at("/occurredOn", "future"));
        }
        if (!occurredOn.equals(today) && !caller.holds(Scope.HISTORY_WRITE)) {
            throw caller.isService()
                    ? ProblemException.of(ProblemType.FORBIDDEN, "scope", Scope.HISTORY_WRITE.claim())
                    : ProblemException.of(ProblemType.FORBIDDEN, "todayOnly");
        }
        return occurredOn;
    }

    /** Whose powers the caller holds in the unit by delegation, if so; nobody's before the caller is recognised. */
    public @Nullable UUID delegatorIn(@Nullable UUID unitId) {
        return grants == null || unitId == null ? null : grants.delegators().get(unitId);
    }

    public boolean isService() {
        return current.get().isService();
    }

    /** Whether the caller sees everything (a service account for all units). */
    public boolean readsEverything() {
        return grants().everywhere();
    }

    /** Own units and those before them, all below them, those guided by them, and ended ones belonged to until the end. */
    public boolean reads(UUID unitId) {
        return grants().everywhere() || grants().readable().contains(unitId);
    }

    public boolean isOwn(UUID unitId) {
        return grants().roles().containsKey(unitId);
    }

    /** Whether the caller is in the unit or in one below it. */
    public boolean isWithin(UUID unitId) {
        return grants().everywhere() || grants().within().contains(unitId);
    }

    /** The caller's unit that alone goes on with the given one, which has ended; else the given one itself. */
    public UUID standsFor(UUID unitId) {
        return grants().predecessors().getOrDefault(unitId, unitId);
    }

    /** Whether the permission counts in the unit; a service account's scope is not asked. */
    public boolean reaches(Permission permission, UUID unitId) {
        var answering = answering(permission, unitId);
        return grants().everywhere()
                || permission.rights().stream()
                        .anyMatch(right -> right.relations().stream()
                                .anyMatch(relation -> units(right, relation, permission.isPersonal())
                                        .contains(answering)));
    }

    /** For SQL: {@code unit_id = any(?)}. */
    public UUID[] readableUnits() {
        return grants().readable().toArray(UUID[]::new);
    }

    /** For SQL: the caller's own units. */
    public UUID[] ownUnits() {
        return grants().roles().keySet().toArray(UUID[]::new);
    }

    /** For SQL: the caller's units and all above them. */
    public UUID[] unitsAbove() {
        return grants().within().toArray(UUID[]::new);
    }

    /** For SQL: the caller's units, all above them, and all that {@link #readableUnits()} has. */
    public UUID[] participatingUnits() {
        var all = grants().readable().stream().collect(Collectors.toSet());
        all.addAll(grants().within());
        return all.toArray(UUID[]::new);
    }

    /** For SQL: the units where it {@link #reaches}. */
    public UUID[] units(Permission permission) {
        var units = unitsWith(permission);
        if (permission.goesOn()) {
            grants().predecessors().forEach((ended, own) -> {
                if (units.contains(own)) {
                    units.add(ended);
                }
            });
        }
        return units.toArray(UUID[]::new);
    }

    /**
     * The units that stand and all of whose things the caller may do it with; not those of which only a part is in the
     * caller's charge, nor, of reading by having a part, the part's units.
     */
    public Set<UUID> unitsWith(Permission permission) {
        var units = new HashSet<UUID>();
        for (var right : permission.rights()) {
            right.relations().forEach(relation -> units.addAll(units(right, relation, permission.isPersonal())));
        }
        return units;
    }

    private Set<UUID> units(Right right, Relation relation, boolean inPerson) {
        if (current.get().isService() && !right.isForAll()) {
            return grants().writable();
        }
        return switch (relation) {
            case OWN, ASSIGNED -> heldWith(right, inPerson);
            case ABOVE -> right.isForAll() ? grants().readable() : below(right);
            case GUIDING -> grants().readable();
            case BELOW -> grants().within();
            case IN_CHARGE, NONE -> Set.of();
        };
    }

    private UUID answering(Permission permission, UUID unitId) {
        return permission.goesOn() ? standsFor(unitId) : unitId;
    }

    private boolean isInCharge(Permission permission, UUID unitId, @Nullable String area) {
        var answering = answering(permission, unitId);
        return area != null
                && grants().areas().getOrDefault(answering, Set.of()).contains(area)
                && permission.rights().stream()
                        .filter(right -> right.relations().contains(Relation.IN_CHARGE))
                        .anyMatch(right ->
                                heldWith(right, permission.isPersonal()).contains(answering));
    }

    private Set<UUID> heldWith(Right right, boolean inPerson) {
        return right.isForAll()
                ? grants().roles().keySet()
                : grants().roles().entrySet().stream()
                        .filter(held -> held.getValue().stream()
                                .filter(role -> !inPerson || role != Role.HEAD || delegatorIn(held.getKey()) == null)
                                .anyMatch(right.roles()::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private Set<UUID> below(Right right) {
        return right.roles().stream()
                .flatMap(role -> grants().below().getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private boolean isGranted(Permission permission) {
        var caller = current.get();
        return caller.holds(permission.scope())
                && switch (permission.services()) {
                    case WORK -> true;
                    case PAST_DAYS -> caller.holds(Scope.HISTORY_WRITE);
                    case NEVER -> false;
                };
    }

    private Grants grants() {
        if (grants == null) {
            grants = source.grantsOf(current.get());
        }
        return grants;
    }
}
