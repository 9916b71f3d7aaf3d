-- A task that comes again. Which of its tasks have been given stands with the tasks; the pattern is what the next ones
-- are made of, and in a draft the draft's task itself is it. next_on is the day on which the next one is to be given.
create table task_series (
  id uuid primary key,
  version bigint not null,
  giving_unit_id uuid not null,
  plan_id uuid,
  plan_item_id uuid,
  frequency text not null,
  starts_on date not null,
  weekday text,
  month_day smallint,
  month smallint,
  until date,
  times smallint,
  off_day text not null,
  first_number int not null,
  last_number int not null,
  days_ahead int not null,
  pattern text,
  begun_on date,
  next_on date,
  stopped_on date,
  stop_reason text,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint fk_task_series_giving_unit foreign key (giving_unit_id) references units,
  constraint fk_task_series_plan foreign key (plan_id) references plans on delete cascade,
  constraint fk_task_series_plan_item foreign key (plan_item_id, plan_id) references plan_items (id, plan_id) on delete cascade,
  constraint fk_task_series_created_by foreign key (created_by) references staff,
  constraint ck_task_series_frequency check (frequency in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  constraint ck_task_series_weekday check ((frequency = 'WEEK') = (weekday is not null)),
  constraint ck_task_series_month_day check ((frequency = 'WEEK') = (month_day is null) and month_day between 1 and 31),
  constraint ck_task_series_month check ((frequency in ('WEEK', 'MONTH')) = (month is null) and month between 1 and 12),
  constraint ck_task_series_end check (until is null or times is null),
  constraint ck_task_series_times check (times between 1 and 500),
  constraint ck_task_series_off_day check (off_day in ('KEEP', 'WORKING_DAY_BEFORE', 'WORKING_DAY_AFTER')),
  constraint ck_task_series_numbers check (first_number >= 1 and last_number >= 1),
  constraint ck_task_series_days_ahead check (days_ahead between 0 and 366),
  constraint ck_task_series_begun check ((begun_on is null) = (pattern is null)),
  constraint ck_task_series_stopped check ((stopped_on is null) = (stop_reason is null)),
  constraint ck_task_series_next check (next_on is null or begun_on is not null and stopped_on is null)
);
create index ix_task_series_next on task_series (next_on) where next_on is not null;
create index ix_task_series_plan on task_series (plan_id) where plan_id is not null;
create trigger tombstone after delete on task_series for each row execute function leave_tombstone();

-- The number of a task in its series: given once, whoever gives it.
alter table tasks
  add column series_id uuid,
  add column occurrence int,
  add constraint fk_tasks_series foreign key (series_id) references task_series,
  add constraint ck_tasks_occurrence check ((series_id is null) = (occurrence is null) and occurrence >= 1),
  add constraint ck_tasks_series_child check (series_id is null or parent_id is null);
create unique index uq_tasks_occurrence on tasks (series_id, occurrence) where series_id is not null;
