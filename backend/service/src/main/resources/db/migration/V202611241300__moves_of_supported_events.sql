-- Two units of a set may support the same event.
alter table unit_change_moves drop constraint pk_unit_change_moves;
alter table unit_change_moves add constraint pk_unit_change_moves primary key (set_id, object_type, object_id, unit_id);

-- What is kept of a moved event is whose it became and how it was left, not its version.
update unit_change_effects e
   set before = json_build_object(
         'hostUnitId', e.before::json ->> 'hostUnitId',
         'status', e.before::json -> 'before' ->> 'status',
         'reason', e.before::json -> 'before' ->> 'reason',
         'newHostUnitId', v.host_unit_id,
         'newStatus', v.status,
         'supported', false)::text
  from events v where e.object_type = 'EVENT' and v.id = e.object_id;
