package org.kehoach.unit;

/** The name by which a unit is shown beside another thing: its latest one, also when the unit has ended. */
public final class UnitNames {

    private UnitNames() {}

    /**
     * SQL to join for its column {@code name}.
     *
     * @param unitId the expression of the unit's id
     */
    public static String of(String unitId) {
        return "lateral (select x.name from units x where x.id = %s)".formatted(unitId);
    }
}
