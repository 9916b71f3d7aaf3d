-- Who receives a plan, one a line, as its paper says; who is to sign stands where who has signed will.
alter table plans add column recipients text not null default '';
alter table plans alter column recipients drop default;
update plan_revisions set body = body || '{"recipients": ""}';
update plan_changes set before = before || '{"recipients": ""}', after = after || '{"recipients": ""}' where item_id is null;
