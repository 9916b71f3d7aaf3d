-- Units of one name are told apart wherever one is shown beside another thing. Whether a unit has a namesake is kept with
-- it, for few have, and only for them is it worth looking what tells them apart.
alter table units add column namesake boolean not null default false;
create index ix_units_name on units (name);

create function find_namesakes() returns trigger language plpgsql as $$
begin
  update units u set namesake = not u.namesake
   where u.name in (old.name, new.name)
     and u.namesake <> exists (select 1 from units o where o.name = u.name and o.id <> u.id);
  return null;
end $$;
create trigger units_namesake after insert or delete or update of name on units
  for each row execute function find_namesakes();

update units u set namesake = true where exists (select 1 from units o where o.name = u.name and o.id <> u.id);

-- Of two that both stand, or have both ended, the superior, and the code when they have one superior; of one that has
-- ended its last day.
create function unit_label(unit uuid) returns text language plpgsql stable as $$
begin
  return (
    select x.name || coalesce(' (' || nullif(concat_ws(', ',
             case when bool_or(alike.kind) then parent.name end,
             case when bool_or(alike.kind and y.parent_id is not distinct from x.parent_id) then code.code end,
             '… – ' || to_char(x.valid_to, 'DD/MM/YYYY')), '') || ')', '')
      from (select * from unit_periods where unit_id = unit order by valid_from desc nulls last limit 1) x
      join units o on o.name = x.name and o.id <> unit
      join lateral (select p.parent_id, p.valid_to from unit_periods p where p.unit_id = o.id
                     order by p.valid_from desc nulls last limit 1) y on true
      cross join lateral (values ((y.valid_to is null) = (x.valid_to is null))) alike(kind)
      left join units parent on parent.id = x.parent_id
      left join lateral (select min(c.code) as code from unit_codes c
                          where c.unit_id = unit and c.valid_to is not distinct from x.valid_to) code on true
     group by x.name, x.valid_to, parent.name, code.code);
end $$;
