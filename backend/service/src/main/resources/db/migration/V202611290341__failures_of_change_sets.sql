-- How often an approved set could not be executed since its day came; at a limit nobody tries any more by itself.
alter table unit_change_sets add column failures int not null default 0;
alter table unit_change_sets add constraint ck_unit_change_sets_failures check (failures >= 0);
