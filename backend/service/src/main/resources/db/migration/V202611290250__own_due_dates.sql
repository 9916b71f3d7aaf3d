-- A supporting unit may have a due date of its own, which then no longer follows the task's.
alter table assignments
  add column own_due_on boolean not null default false,
  add constraint ck_assignments_own_due_on check (not own_due_on or role = 'SUPPORT');
alter table assignments alter column own_due_on drop default;
