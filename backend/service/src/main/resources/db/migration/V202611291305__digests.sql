-- Who wants what they have not read by mail, and the letters of each morning until they are sent.
alter table notice_choices add column daily_mail boolean not null default true;
alter table notice_choices alter column daily_mail drop default;

create table digests (
  staff_id uuid not null,
  day date not null,
  made_at timestamptz not null,
  attempts integer not null,
  next_attempt_at timestamptz not null,
  outcome text,
  constraint pk_digests primary key (staff_id, day),
  constraint fk_digests_staff foreign key (staff_id) references staff,
  constraint ck_digests_outcome check (outcome in ('SENT', 'NOTHING_NEW', 'NO_MAILBOX', 'GIVEN_UP'))
);
create index ix_digests_next_attempt on digests (next_attempt_at) where outcome is null;
