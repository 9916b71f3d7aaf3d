-- A unit is at work on a task once; beside a part that it has finished it may go on with the part of another.
drop index uq_assignments_unit;
create unique index uq_assignments_unit on assignments (task_id, unit_id)
  where state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER');

-- What is kept of moved things says how each was left, too, so that an undo knows what has happened since.
update unit_change_effects e
   set before = json_build_object('before', e.before, 'after', (select to_jsonb(m)::text from memberships m where m.id = e.object_id))::text
 where e.object_type = 'MEMBERSHIP';
update unit_change_effects e
   set before = json_build_object(
         'hostUnitId', split_part(e.before, ' ', 1),
         'before', json_build_object('status', split_part(e.before, ' ', 2), 'reason', v.status_reason, 'version', v.version),
         'version', split_part(e.before, ' ', 3)::bigint)::text
  from events v where e.object_type = 'EVENT' and v.id = e.object_id;
update unit_change_effects e set before = e.before || ' ' || t.giving_unit_id
  from tasks t where e.object_type = 'TASK' and t.id = e.object_id;
