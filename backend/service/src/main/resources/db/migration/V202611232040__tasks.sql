-- A task has either assignments or child tasks, never both: composite says which, and the keys below hold it.
create table tasks (
  id uuid primary key,
  version bigint not null,
  composite boolean not null,
  plan_id uuid,
  plan_item_id uuid,
  parent_id uuid,
  parent_composite boolean generated always as (case when parent_id is null then null else true end) stored,
  giving_unit_id uuid not null,
  title text not null,
  description text not null,
  due_on date,
  evidence_required boolean not null,
  external_source text,
  external_id text,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  searched text not null generated always as (fold(title)) stored,
  constraint uq_tasks_id_composite unique (id, composite),
  constraint fk_tasks_plan foreign key (plan_id) references plans,
  constraint fk_tasks_plan_item foreign key (plan_item_id, plan_id) references plan_items (id, plan_id),
  constraint fk_tasks_parent foreign key (parent_id, parent_composite) references tasks (id, composite),
  constraint fk_tasks_giving_unit foreign key (giving_unit_id) references units,
  constraint fk_tasks_created_by foreign key (created_by) references staff,
  constraint uq_tasks_external unique (external_source, external_id)
);
create index ix_tasks_plan on tasks (plan_id, plan_item_id);
create index ix_tasks_parent on tasks (parent_id) where parent_id is not null;
create index ix_tasks_giving_unit on tasks (giving_unit_id, coalesce(due_on, 'infinity'::date), id);
create index ix_tasks_due_on on tasks (coalesce(due_on, 'infinity'::date), id) where not composite;
create index ix_tasks_searched on tasks using gin (searched gin_trgm_ops);

create table task_figures (
  task_id uuid not null,
  position int not null,
  key text not null,
  label text not null,
  measure text not null,
  target numeric(18, 4),
  constraint pk_task_figures primary key (task_id, position),
  constraint uq_task_figures_key unique (task_id, key),
  constraint fk_task_figures_task foreign key (task_id) references tasks on delete cascade
);

create table assignments (
  id uuid primary key,
  version bigint not null,
  task_id uuid not null,
  task_composite boolean not null generated always as (false) stored,
  unit_id uuid not null,
  role text not null,
  state text not null,
  due_on date,
  percent int not null,
  submitted_on date,
  accepted_on date,
  return_reason text,
  evaluation text,
  created_at timestamptz not null,
  constraint fk_assignments_task foreign key (task_id, task_composite) references tasks (id, composite) on delete cascade,
  constraint fk_assignments_unit foreign key (unit_id) references units,
  constraint ck_assignments_role check (role in ('LEAD', 'SUPPORT', 'MONITOR')),
  constraint ck_assignments_state check (state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'HANDED_OVER', 'CANCELLED')),
  constraint ck_assignments_percent check (percent between 0 and 100),
  constraint ck_assignments_monitor check (role <> 'MONITOR' or due_on is null),
  constraint ck_assignments_submitted check (state not in ('SUBMITTED', 'ACCEPTED') or submitted_on is not null),
  constraint ck_assignments_accepted check ((state = 'ACCEPTED') = (accepted_on is not null))
);
create unique index uq_assignments_lead on assignments (task_id) where role = 'LEAD' and state <> 'HANDED_OVER';
create unique index uq_assignments_monitor on assignments (task_id) where role = 'MONITOR' and state <> 'HANDED_OVER';
create unique index uq_assignments_unit on assignments (task_id, unit_id) where state <> 'HANDED_OVER';
create index ix_assignments_unit on assignments (unit_id, state, due_on);
create index ix_assignments_task on assignments (task_id);

create table assignment_transitions (
  id uuid primary key,
  assignment_id uuid not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason text,
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  constraint fk_assignment_transitions_assignment foreign key (assignment_id) references assignments on delete cascade,
  constraint fk_assignment_transitions_staff foreign key (staff_id) references staff
);
create index ix_assignment_transitions_assignment on assignment_transitions (assignment_id, occurred_on, recorded_at);

create table progress_reports (
  id uuid primary key,
  assignment_id uuid not null,
  text text not null,
  percent int not null,
  obstacles text,
  staff_id uuid not null,
  unit_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  external_source text,
  external_id text,
  constraint fk_progress_reports_assignment foreign key (assignment_id) references assignments,
  constraint fk_progress_reports_staff foreign key (staff_id) references staff,
  constraint fk_progress_reports_unit foreign key (unit_id) references units,
  constraint ck_progress_reports_percent check (percent between 0 and 100),
  constraint uq_progress_reports_external unique (external_source, external_id)
);
create index ix_progress_reports_assignment on progress_reports (assignment_id, recorded_at desc, id desc);

create table progress_figures (
  report_id uuid not null,
  position int not null,
  key text not null,
  value numeric(18, 4) not null,
  constraint pk_progress_figures primary key (report_id, position),
  constraint fk_progress_figures_report foreign key (report_id) references progress_reports on delete cascade
);
