-- Whom a comment mentions, as its text says by id; who follows a task.
create table comment_mentions (
  comment_id uuid not null,
  staff_id uuid not null,
  constraint pk_comment_mentions primary key (comment_id, staff_id),
  constraint fk_comment_mentions_comment foreign key (comment_id) references comments on delete cascade,
  constraint fk_comment_mentions_staff foreign key (staff_id) references staff
);
create table task_followers (
  task_id uuid not null,
  staff_id uuid not null,
  since timestamptz not null,
  constraint pk_task_followers primary key (task_id, staff_id),
  constraint fk_task_followers_task foreign key (task_id) references tasks on delete cascade,
  constraint fk_task_followers_staff foreign key (staff_id) references staff
);
create index ix_task_followers_staff on task_followers (staff_id);
