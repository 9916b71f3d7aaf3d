-- A template is a draft that is never submitted: drafts are copied from it.
alter table plans
  add column template boolean not null default false,
  add constraint ck_plans_template check (not template or status = 'DRAFT' and amends_id is null);
