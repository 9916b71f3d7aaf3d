-- What an executed set did with each thing that hung on its units, in the words of the dry run.
create table unit_change_moves (
  set_id uuid not null,
  object_type text not null,
  object_id uuid not null,
  title text not null,
  unit_id uuid not null,
  unit_name text not null,
  outcome text not null,
  to_id uuid,
  to_name text,
  own boolean not null,
  constraint pk_unit_change_moves primary key (set_id, object_type, object_id),
  constraint fk_unit_change_moves_set foreign key (set_id) references unit_change_sets,
  constraint ck_unit_change_moves_to check ((outcome = 'MOVE') = (to_id is not null))
);

-- The steps in the life of a set; nobody's when a job took them.
create table unit_change_steps (
  id uuid primary key,
  set_id uuid not null,
  action text not null,
  reason text,
  staff_id uuid,
  recorded_at timestamptz not null,
  constraint fk_unit_change_steps_set foreign key (set_id) references unit_change_sets on delete cascade,
  constraint fk_unit_change_steps_staff foreign key (staff_id) references staff
);
create index ix_unit_change_steps_set on unit_change_steps (set_id, recorded_at);
