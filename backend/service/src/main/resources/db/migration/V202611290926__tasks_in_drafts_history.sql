-- The history of a draft tells of its tasks and of who is to sign as well. No foreign key: a task may be deleted.
alter table plan_changes
  add column task_id uuid,
  add constraint ck_plan_changes_task check (task_id is null or item_id is not null);
update plan_changes set before = jsonb_build_object('text', before), after = jsonb_build_object('text', after)
 where item_id is null;
