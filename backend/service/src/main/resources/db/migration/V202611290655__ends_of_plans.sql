-- What revoked or concluded a plan; what an amendment left out is no longer counted, from its day on.
alter table plans
  add column ended_by_id uuid,
  add constraint fk_plans_ended_by foreign key (ended_by_id) references documents,
  add constraint ck_plans_ended_by check (ended_by_id is null or status in ('CONCLUDED', 'REVOKED'));
create index ix_plans_ended_by on plans (ended_by_id) where ended_by_id is not null;

alter table tasks add column withdrawn_on date;
update tasks t set withdrawn_on = left_out.day
  from (select i.id, min(r.issued_on) as day
          from plan_items i
          join plan_revisions r on r.plan_id = i.plan_id and r.number > 1
           and not r.body -> 'items' @> jsonb_build_array(jsonb_build_object('id', i.id))
          join plan_revisions b on b.plan_id = i.plan_id and b.number = r.number - 1
           and b.body -> 'items' @> jsonb_build_array(jsonb_build_object('id', i.id))
         where i.withdrawn group by i.id) left_out
 where t.plan_item_id = left_out.id;
