-- Changes of units by one legal instrument: an ordered set, drafted, approved and executed as one.
create table unit_change_sets (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null,
  instrument text not null,
  instrument_on date,
  effective_on date not null,
  status text not null,
  changes text not null,
  rules text not null,
  external_source text,
  external_id text,
  created_by uuid not null,
  created_at timestamptz not null,
  approved_by uuid,
  executed_at timestamptz,
  undo_reason text,
  constraint uq_unit_change_sets_external unique (external_source, external_id),
  constraint fk_unit_change_sets_unit foreign key (unit_id) references units,
  constraint fk_unit_change_sets_created_by foreign key (created_by) references staff,
  constraint fk_unit_change_sets_approved_by foreign key (approved_by) references staff,
  constraint ck_unit_change_sets_status check (status in ('DRAFT', 'APPROVED', 'EXECUTED', 'UNDONE')),
  constraint ck_unit_change_sets_approved check ((status = 'DRAFT') = (approved_by is null)),
  constraint ck_unit_change_sets_executed check ((status in ('EXECUTED', 'UNDONE')) = (executed_at is not null)),
  constraint ck_unit_change_sets_undone check ((status = 'UNDONE') = (undo_reason is not null))
);
create index ix_unit_change_sets_unit on unit_change_sets (unit_id, effective_on desc, id desc);
create index ix_unit_change_sets_due on unit_change_sets (effective_on) where status = 'APPROVED';

-- Whose successor a unit is.
create table unit_successions (
  set_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  effective_on date not null,
  constraint pk_unit_successions primary key (predecessor_id, successor_id, set_id),
  constraint fk_unit_successions_set foreign key (set_id) references unit_change_sets,
  constraint fk_unit_successions_predecessor foreign key (predecessor_id) references units,
  constraint fk_unit_successions_successor foreign key (successor_id) references units,
  constraint ck_unit_successions_two check (predecessor_id <> successor_id)
);
create index ix_unit_successions_successor on unit_successions (successor_id);

-- What an executed set did to each thing, to put it back when the set is undone.
create table unit_change_effects (
  set_id uuid not null,
  position int not null,
  object_type text not null,
  object_id uuid not null,
  before text,
  constraint pk_unit_change_effects primary key (set_id, position),
  constraint fk_unit_change_effects_set foreign key (set_id) references unit_change_sets
);
create index ix_unit_change_effects_object on unit_change_effects (object_id);

-- No unit stands below itself on any day. The lock lets one transaction at a time change lines, so that two of them
-- cannot close a circle together.
create function refuse_unit_cycle() returns trigger language plpgsql as $$
begin
  if new.parent_id is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('unit lines', 0));
  if exists (
    with recursive up(unit_id, days) as (
      select new.parent_id, daterange(new.valid_from, new.valid_to, '[]')
      union
      select p.parent_id, up.days * daterange(p.valid_from, p.valid_to, '[]')
        from up join unit_periods p on p.unit_id = up.unit_id
       where p.parent_id is not null and up.days && daterange(p.valid_from, p.valid_to, '[]'))
    select 1 from up where unit_id = new.unit_id
  ) then
    raise exception 'unit % would stand below itself', new.unit_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create constraint trigger unit_periods_cycle after insert or update on unit_periods
  deferrable initially immediate for each row execute function refuse_unit_cycle();

-- Work that was handed over leads to the assignment that goes on with it.
alter table assignments add column successor_id uuid;
alter table assignments add constraint fk_assignments_successor foreign key (successor_id) references assignments
  deferrable initially deferred;
alter table assignments add constraint ck_assignments_successor check (successor_id is null or state = 'HANDED_OVER');
create index ix_assignments_successor on assignments (successor_id) where successor_id is not null;

create trigger tombstone after delete on unit_change_sets for each row execute function leave_tombstone();
-- a unit is deleted only when the set that made it is undone
create trigger tombstone after delete on units for each row execute function leave_tombstone();
