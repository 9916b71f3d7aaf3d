package org.kehoach.unit;

/**
 * The name by which a unit is shown beside another thing: its latest one, also when the unit has ended. Where another
 * bears it too, what tells them apart follows in brackets; papers take the name alone.
 */
public final class UnitNames {

    private UnitNames() {}

    /**
     * SQL to join for its column {@code name}.
     *
     * @param unitId the expression of the unit's id
     */
    public static String of(String unitId) {
        return """
                lateral (select case when x.namesake then coalesce(unit_label(x.id), x.name) else x.name end as name
                           from units x where x.id = %s)""".formatted(unitId);
    }
}
