-- A unit asks for a later due date, and the giver answers; due_on is the date in force when it was asked.
create table extension_requests (
  id uuid not null,
  version bigint not null,
  assignment_id uuid not null,
  due_on date not null,
  asked_due_on date not null,
  reason text not null,
  status text not null,
  requested_by uuid not null,
  requested_on date not null,
  requested_at timestamptz not null,
  granted_due_on date,
  answer text,
  answered_by uuid,
  answered_on date,
  answered_at timestamptz,
  constraint pk_extension_requests primary key (id),
  constraint fk_extension_requests_assignment foreign key (assignment_id) references assignments,
  constraint fk_extension_requests_requested_by foreign key (requested_by) references staff,
  constraint fk_extension_requests_answered_by foreign key (answered_by) references staff,
  constraint ck_extension_requests_later check (asked_due_on > due_on),
  constraint ck_extension_requests_status check (status in ('PENDING', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_extension_requests_answered
    check ((status = 'PENDING') = (answered_by is null)
           and (answered_by is null) = (answered_on is null)
           and (answered_by is null) = (answered_at is null)),
  constraint ck_extension_requests_granted check ((status = 'GRANTED') = (granted_due_on is not null)),
  constraint ck_extension_requests_refused check (status <> 'REFUSED' or answer is not null)
);
create unique index uq_extension_requests_pending on extension_requests (assignment_id) where status = 'PENDING';
create index ix_extension_requests_assignment on extension_requests (assignment_id);
