-- Papers of a steering board that issues under its agency's seal count apart.
update documents set series = type || ':' || substring(symbol from '[-/](BCĐ[^-/]*)$')
 where type <> 'OTHER' and series = type and symbol ~ '[-/]BCĐ[^-/]*$';
insert into document_series (unit_id, series, year, last_number)
select issuing_unit_id, series, year, max(number) from documents
 where issuing_unit_id is not null and series like '%:BCĐ%' and type <> 'OTHER'
 group by issuing_unit_id, series, year;

-- Every number that a unit has given or keeps for a paper; what is missing below the last of a series is a gap.
create table document_numbers (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null,
  series text not null,
  year integer not null,
  number integer not null,
  letter text not null,
  type text not null,
  symbol text not null,
  status text not null,
  subject text,
  reason text,
  document_id uuid,
  created_at timestamptz not null,
  constraint fk_document_numbers_unit foreign key (unit_id) references units,
  constraint fk_document_numbers_document foreign key (document_id) references documents deferrable initially deferred,
  constraint uq_document_numbers_number unique (unit_id, series, year, number, letter),
  constraint uq_document_numbers_document unique (document_id, unit_id, series, year, number, letter),
  constraint ck_document_numbers_number check (number > 0),
  constraint ck_document_numbers_status check (status in ('RESERVED', 'ISSUED', 'VOIDED')),
  constraint ck_document_numbers_issued check ((status = 'ISSUED') = (document_id is not null)),
  constraint ck_document_numbers_reserved check (status = 'ISSUED' or subject is not null),
  constraint ck_document_numbers_voided check ((status = 'VOIDED') = (reason is not null))
);
create unique index uq_document_numbers_one on document_numbers (document_id) where document_id is not null;

insert into document_numbers (id, version, unit_id, series, year, number, letter, type, symbol, status, document_id, created_at)
select uuidv7(), 0, issuing_unit_id, series, year, number, letter, type, symbol, 'ISSUED', id, created_at
  from documents where issuing_unit_id is not null;

-- A document of a unit here bears a number that was issued to it and to nothing else.
alter table documents add constraint fk_documents_number
  foreign key (id, issuing_unit_id, series, year, number, letter)
  references document_numbers (document_id, unit_id, series, year, number, letter) deferrable initially deferred;

-- What became of a number, step by step; a number that a correction has set free keeps its steps.
create table document_number_steps (
  id uuid primary key,
  unit_id uuid not null,
  series text not null,
  year integer not null,
  number integer not null,
  letter text not null,
  action text not null,
  subject text,
  reason text,
  document_id uuid,
  staff_id uuid not null,
  recorded_at timestamptz not null,
  constraint fk_document_number_steps_unit foreign key (unit_id) references units,
  constraint fk_document_number_steps_document foreign key (document_id) references documents deferrable initially deferred,
  constraint fk_document_number_steps_staff foreign key (staff_id) references staff,
  constraint ck_document_number_steps_action check (action in ('RESERVE', 'ISSUE', 'VOID', 'RELEASE'))
);
create index ix_document_number_steps_number on document_number_steps (unit_id, series, year, number, letter, recorded_at);
revoke update, delete, truncate on document_number_steps from "${application}";

insert into document_number_steps (id, unit_id, series, year, number, letter, action, document_id, staff_id, recorded_at)
select uuidv7(), issuing_unit_id, series, year, number, letter, 'ISSUE', id, created_by, created_at
  from documents where issuing_unit_id is not null;
