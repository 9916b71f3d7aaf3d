-- Who answers for a set that has ended the unit which answered for it.
alter table unit_change_sets add column heir_id uuid;
alter table unit_change_sets add constraint fk_unit_change_sets_heir foreign key (heir_id) references units;
