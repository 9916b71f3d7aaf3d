-- Whether the predecessor gave a part away and stood on. Only who took over when a unit ended goes on with its work.
alter table unit_successions add column partial boolean not null default false;
update unit_successions s set partial = true
  from unit_change_sets c
 where c.id = s.set_id
   and exists (select 1 from jsonb_array_elements(c.changes::jsonb) x
                where x ->> 'kind' = 'PARTIAL_SPLIT' and x -> 'unitIds' @> to_jsonb(s.predecessor_id::text)
                  and x -> 'successorIds' @> to_jsonb(s.successor_id::text));

create or replace function standing_unit(unit uuid, today date) returns uuid language sql stable as $$
  with recursive line(unit_id) as (
    select unit
    union
    select heir.id from line join units u on u.id = line.unit_id and u.valid_to < today
      join lateral (
        select (array_agg(s.successor_id))[1] as id from unit_successions s
         where s.predecessor_id = line.unit_id and not s.partial having count(distinct s.successor_id) = 1) heir on true)
  select u.id from line join units u on u.id = line.unit_id where coalesce(u.valid_to, 'infinity') >= today
$$;
