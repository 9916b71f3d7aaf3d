-- How many working days a task has from the day on which it begins to run; the due date is reckoned then and kept.
alter table tasks
  add column due_in smallint,
  add constraint ck_tasks_due_in check (due_in between 1 and 1000);
