-- The due date in force from a step on, so that a past day is judged by the date of that day: moving the date is a step.
alter table assignment_transitions add column due_on date;
update assignment_transitions x set due_on = a.due_on from assignments a where a.id = x.assignment_id;

-- Steps are only ever appended; those of a draft that is deleted go with it, by the foreign key.
revoke update, delete, truncate on assignment_transitions, plan_transitions from "${application}";
