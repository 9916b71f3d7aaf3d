-- An area of charge as it is compared: its words, folded. Semicolons stand between several.
create function area_key(text) returns text
  language sql immutable parallel safe strict
  return btrim(regexp_replace(public.fold($1), '[^[:alnum:];]+', ' ', 'g'));

-- Areas are told apart by semicolons; they were free words before, and commas the usual sign between them.
update memberships
   set areas = nullif(btrim(regexp_replace(areas, '\s*[,;\n]+\s*', '; ', 'g'), '; '), '')
 where areas is not null;

-- The area that a plan belongs to: whoever has charge of it at the issuing unit signs for the HEAD.
alter table plans add column area text;
alter table plans add column area_key text generated always as (area_key(area)) stored;
alter table plans add constraint ck_plans_area check (area <> '' and area not like '%;%');

-- In which capacity a plan was issued, concluded or revoked; not known of what was recorded before.
alter table plan_transitions add column signed_as text;
alter table plan_transitions add column on_behalf_of_id uuid
  constraint fk_plan_transitions_on_behalf_of references staff;
alter table plan_transitions add constraint ck_plan_transitions_signed_as
  check (signed_as in ('IN_PERSON', 'FOR_HEAD', 'DELEGATED'));
alter table plan_transitions add constraint ck_plan_transitions_on_behalf_of
  check ((signed_as is not distinct from 'DELEGATED') = (on_behalf_of_id is not null));
