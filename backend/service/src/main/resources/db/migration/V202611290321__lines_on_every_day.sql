-- No unit stands above itself on any day, by superiors and guides together: both lines give reading.
create or replace function refuse_unit_cycle() returns trigger language plpgsql as $$
begin
  if new.parent_id is null and new.guided_by_id is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('unit lines', 0));
  if exists (
    with recursive up(unit_id, days) as (
      select line.id, daterange(new.valid_from, new.valid_to, '[]')
        from (values (new.parent_id), (new.guided_by_id)) line(id) where line.id is not null
      union
      select line.id, up.days * daterange(p.valid_from, p.valid_to, '[]')
        from up join unit_periods p on p.unit_id = up.unit_id
        cross join lateral (values (p.parent_id), (p.guided_by_id)) line(id)
       where line.id is not null and up.days && daterange(p.valid_from, p.valid_to, '[]'))
    select 1 from up where unit_id = new.unit_id
  ) then
    raise exception 'unit % would stand above itself', new.unit_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Who a line leads to is there on every day of the period. Units end before others are put elsewhere, so it is asked at
-- the end of the transaction, of what then stands.
create function refuse_line_without_end() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from unit_periods p
      cross join lateral (values (p.parent_id), (p.guided_by_id)) line(id)
      join units u on u.id = line.id
     where p.id = new.id
       and not daterange(u.valid_from, u.valid_to, '[]') @> daterange(p.valid_from, p.valid_to, '[]')
  ) then
    raise exception 'a line of unit % leads to a unit that is not there', new.unit_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger unit_periods_line after insert on unit_periods
  deferrable initially deferred for each row execute function refuse_line_without_end();
create constraint trigger unit_periods_line_moved after update on unit_periods
  deferrable initially deferred for each row
  when (old.parent_id is distinct from new.parent_id or old.guided_by_id is distinct from new.guided_by_id
        or old.valid_from is distinct from new.valid_from
        or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity'))
  execute function refuse_line_without_end();

-- A unit that ends leaves nobody behind.
create function refuse_end_under_line() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from units u join unit_periods p on (p.parent_id = u.id or p.guided_by_id = u.id)
     where u.id = new.id and coalesce(p.valid_to, 'infinity') > u.valid_to
  ) then
    raise exception 'something would still stand below unit %', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger units_end after update on units
  deferrable initially deferred for each row
  when (new.valid_to is not null and old.valid_to is distinct from new.valid_to)
  execute function refuse_end_under_line();
