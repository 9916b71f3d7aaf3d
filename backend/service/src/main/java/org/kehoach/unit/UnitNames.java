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
        return "lateral (select " + label("x") + " as name from units x where x.id = " + unitId + ")";
    }

    /**
     * SQL to join for its column {@code name}: as the unit was called on a day, or on its first where that comes later;
     * the latest name of one that had ended by then.
     *
     * @param unitId the expression of the unit's id
     * @param day the expression of the day
     */
    public static String on(String unitId, String day) {
        return """
                lateral (
                  select case when past.name <> x.name then past.name else %s end as name
                    from units x left join lateral (
                      select p.name from unit_periods p
                       where p.unit_id = x.id and coalesce(p.valid_to, 'infinity') >= %s
                       order by p.valid_from nulls first limit 1) past on true
                   where x.id = %s)
                """.formatted(label("x"), day, unitId);
    }

    /** SQL for the name of the unit that a row of {@code units} is. */
    public static String label(String alias) {
        return "case when %1$s.namesake then coalesce(unit_label(%1$s.id), %1$s.name) else %1$s.name end"
                .formatted(alias);
    }
}
