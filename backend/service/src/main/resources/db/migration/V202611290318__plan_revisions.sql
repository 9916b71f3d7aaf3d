-- An amendment is drafted as a plan of its own; at its issue the text goes into the plan that it amends.
alter table plans
  add column amends_id uuid,
  add column amending_subject text,
  add constraint fk_plans_amends foreign key (amends_id) references plans,
  drop constraint ck_plans_status,
  add constraint ck_plans_status
    check (status in ('DRAFT', 'IN_REVIEW', 'ISSUED', 'CONCLUDED', 'REVOKED', 'INCORPORATED')),
  add constraint ck_plans_amendment
    check ((amends_id is null) = (amending_subject is null)
           and case when amends_id is null then status <> 'INCORPORATED'
                    else status in ('DRAFT', 'IN_REVIEW', 'INCORPORATED') end);
create unique index uq_plans_open_amendment on plans (amends_id) where status in ('DRAFT', 'IN_REVIEW');

-- An amendment's item is a copy of the plan's (its origin) or new; what a revision leaves out stays for its tasks.
alter table plan_items
  add column origin_id uuid,
  add column withdrawn boolean not null default false,
  add constraint fk_plan_items_origin foreign key (origin_id) references plan_items;
create index ix_plan_items_origin on plan_items (origin_id) where origin_id is not null;

-- New items go with their tasks, and their children, from the amendment to the plan.
alter table tasks
  drop constraint fk_tasks_plan_item,
  add constraint fk_tasks_plan_item
    foreign key (plan_item_id, plan_id) references plan_items (id, plan_id) on update cascade;
alter table plan_items
  drop constraint fk_plan_items_parent,
  add constraint fk_plan_items_parent
    foreign key (parent_id, plan_id) references plan_items (id, plan_id) on update cascade;

create table plan_revisions (
  plan_id uuid not null,
  number int not null,
  document_id uuid not null,
  subject text not null,
  issued_on date not null,
  signer text,
  staff_id uuid not null,
  recorded_at timestamptz not null,
  body jsonb not null,
  constraint pk_plan_revisions primary key (plan_id, number),
  constraint fk_plan_revisions_plan foreign key (plan_id) references plans,
  constraint fk_plan_revisions_document foreign key (document_id) references documents,
  constraint fk_plan_revisions_staff foreign key (staff_id) references staff,
  constraint ck_plan_revisions_number check (number > 0)
);
create index ix_plan_revisions_document on plan_revisions (document_id);

insert into plan_revisions (plan_id, number, document_id, subject, issued_on, signer, staff_id, recorded_at, body)
select p.id, 1, p.document_id, p.title, p.issued_on, p.signer, coalesce(issue.staff_id, p.created_by),
       coalesce(issue.recorded_at, p.updated_at),
       jsonb_build_object(
         'title', p.title, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'purpose', p.purpose,
         'requirements', p.requirements, 'organisation', p.organisation,
         'legalBases', coalesce(
           (select jsonb_agg(jsonb_build_object('documentId', b.document_id, 'text', b.text) order by b.position)
              from plan_legal_bases b where b.plan_id = p.id), '[]'),
         'items', coalesce(
           (with recursive outline as (
              select i.*, array[i.position] as path from plan_items i where i.plan_id = p.id and i.parent_id is null
              union all
              select i.*, o.path || i.position from outline o join plan_items i on i.parent_id = o.id)
            select jsonb_agg(jsonb_build_object(
                     'id', o.id, 'parentId', o.parent_id, 'label', o.label, 'title', o.title, 'text', o.text)
                     order by o.path) from outline o), '[]'))
  from plans p
  left join lateral (
    select t.staff_id, t.recorded_at from plan_transitions t
     where t.plan_id = p.id and t.action = 'ISSUE' order by t.recorded_at limit 1) issue on true
 where p.document_id is not null and p.issued_on is not null;
revoke update, delete, truncate on plan_revisions from "${application}";
