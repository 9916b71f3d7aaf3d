-- the name that stands beside every other thing (UnitNames)
create index ix_unit_periods_latest on unit_periods (unit_id, valid_from desc nulls last);
