-- Of two units that get one name at the same time the later one sees the earlier one.
create or replace function find_namesakes() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('unit name ' || n.name, 0))
     from (select distinct x as name from unnest(array[old.name, new.name]) x where x is not null order by 1) n;
  update units u set namesake = not u.namesake
   where u.name in (old.name, new.name)
     and u.namesake <> exists (select 1 from units o where o.name = u.name and o.id <> u.id);
  return null;
end $$;

update units u set namesake = not u.namesake
 where u.namesake <> exists (select 1 from units o where o.name = u.name and o.id <> u.id);
