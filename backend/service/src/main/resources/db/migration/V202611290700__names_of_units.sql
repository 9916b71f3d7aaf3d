-- The name by which a unit is shown beside everything else (UnitNames), taken from its latest period. The row is locked
-- before the name is looked up, so that of two changes at the same time the later one sees the earlier one's.
alter table units add column name text;

create function show_latest_unit_name() returns trigger language plpgsql as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.unit_id else new.unit_id end;
begin
  perform 1 from units where id = changed for no key update;
  update units u set name = latest.name
    from (select p.name from unit_periods p where p.unit_id = changed
           order by p.valid_from desc nulls last limit 1) latest
   where u.id = changed and u.name is distinct from latest.name;
  return null;
end $$;
create trigger unit_periods_name after insert or delete or update of unit_id, valid_from, name on unit_periods
  for each row execute function show_latest_unit_name();

update units u set name = (select p.name from unit_periods p where p.unit_id = u.id
                            order by p.valid_from desc nulls last limit 1);

-- The unit itself while it stands, else the one that goes on with it alone, successor after successor; null where nobody
-- does. A function, because its plan would weigh upon every statement that names a unit, and few units have ended.
create function standing_unit(unit uuid, today date) returns uuid language sql stable as $$
  with recursive line(unit_id) as (
    select unit
    union
    select heir.id from line join units u on u.id = line.unit_id and u.valid_to < today
      join lateral (
        select (array_agg(s.successor_id))[1] as id from unit_successions s
         where s.predecessor_id = line.unit_id having count(distinct s.successor_id) = 1) heir on true)
  select u.id from line join units u on u.id = line.unit_id where coalesce(u.valid_to, 'infinity') >= today
$$;
