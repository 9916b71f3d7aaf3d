-- A task that begins when others are finished. That both are of one plan, and that nothing waits for itself in a circle,
-- whoever writes sees to under a lock for the plan.
create table task_dependencies (
  task_id uuid not null,
  predecessor_id uuid not null,
  constraint pk_task_dependencies primary key (task_id, predecessor_id),
  constraint fk_task_dependencies_task foreign key (task_id) references tasks on delete cascade,
  constraint fk_task_dependencies_predecessor foreign key (predecessor_id) references tasks on delete cascade,
  constraint ck_task_dependencies_itself check (task_id <> predecessor_id)
);
create index ix_task_dependencies_predecessor on task_dependencies (predecessor_id);

alter table notices
  drop constraint ck_notices_kind,
  add constraint ck_notices_kind check (kind in ('WORK_GIVEN', 'WORK_CAN_BEGIN', 'WORK_RETURNED', 'WORK_ACCEPTED',
    'WORK_CANCELLED', 'DUE_DATE_MOVED', 'WORK_SUBMITTED', 'PROGRESS_REPORTED', 'WORK_HANDED_OVER', 'EXTENSION_ASKED',
    'EXTENSION_ANSWERED', 'MENTIONED', 'COMMENTED', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ISSUED', 'PLAN_AMENDED',
    'PLAN_REVOKED', 'PLAN_REMINDED', 'DUE_SOON', 'OVERDUE', 'ACCEPTANCE_WAITING'));
