-- What people are told of. What it is about belongs to features that alone know who reads it: so no foreign key to it.
create table notices (
  id uuid not null,
  staff_id uuid not null,
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  part_id uuid,
  actor_id uuid,
  day date not null,
  created_at timestamptz not null,
  read_at timestamptz,
  constraint pk_notices primary key (id),
  constraint fk_notices_staff foreign key (staff_id) references staff,
  constraint fk_notices_actor foreign key (actor_id) references staff,
  constraint ck_notices_subject_type check (subject_type in ('TASK', 'PLAN', 'UNIT_CHANGE')),
  constraint ck_notices_kind check (kind in ('WORK_GIVEN', 'WORK_RETURNED', 'WORK_ACCEPTED', 'WORK_CANCELLED', 'DUE_DATE_MOVED',
    'WORK_SUBMITTED', 'PROGRESS_REPORTED', 'WORK_HANDED_OVER', 'EXTENSION_ASKED', 'EXTENSION_ANSWERED', 'MENTIONED', 'COMMENTED',
    'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ISSUED', 'PLAN_AMENDED', 'PLAN_REVOKED', 'PLAN_REMINDED', 'DUE_SOON', 'OVERDUE',
    'ACCEPTANCE_WAITING'))
);
create index ix_notices_staff on notices (staff_id, created_at desc, id desc);
create index ix_notices_unread on notices (staff_id) where read_at is null;
create index ix_notices_read_at on notices (read_at) where read_at is not null;
create index ix_notices_created_at on notices (created_at);
-- one reminder of a day, and one mention in a comment, whoever writes them how often
create unique index uq_notices_reminder on notices (staff_id, part_id, kind, day)
  where kind in ('DUE_SOON', 'OVERDUE', 'ACCEPTANCE_WAITING');
create unique index uq_notices_mention on notices (staff_id, part_id) where kind = 'MENTIONED';

create table notice_choices (
  staff_id uuid not null,
  version bigint not null,
  unwanted text[] not null,
  constraint pk_notice_choices primary key (staff_id),
  constraint fk_notice_choices_staff foreign key (staff_id) references staff
);

-- the days whose reminders were given; written together with them
create table reminder_days (
  day date not null,
  done_at timestamptz not null,
  constraint pk_reminder_days primary key (day)
);

create index ix_assignments_due on assignments (due_on) where state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED');
create index ix_assignments_submitted on assignments (submitted_on) where state = 'SUBMITTED';
