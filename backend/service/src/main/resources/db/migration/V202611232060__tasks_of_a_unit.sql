-- The tasks in which a unit has a part, read from the index alone.
create index ix_assignments_unit_task on assignments (unit_id, task_id);
