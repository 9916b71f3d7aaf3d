alter table documents
  add column direction text,
  add column urgency text not null default 'NORMAL',
  add column signer_position text;
update documents set direction = case when issuing_unit_id is null then 'INCOMING' else 'OUTGOING' end;
alter table documents
  alter column direction set not null,
  alter column urgency drop default,
  add constraint ck_documents_urgency check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
  add constraint ck_documents_way check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  -- what comes from outside is nobody's outgoing paper, and what a unit here issues goes out or stays inside
  add constraint ck_documents_direction check ((direction = 'INCOMING') = (issuing_unit_id is null));

-- The entry of a document into a receiving unit's register of incoming documents, which counts anew each year.
create table document_arrivals (
  document_id uuid not null,
  unit_id uuid not null,
  arrived_on date not null,
  year integer not null generated always as (extract(year from arrived_on)::integer) stored,
  number integer not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint ck_document_arrivals_number check (number > 0),
  constraint pk_document_arrivals primary key (document_id, unit_id),
  constraint uq_document_arrivals_number unique (unit_id, year, number),
  constraint fk_document_arrivals_document foreign key (document_id) references documents,
  constraint fk_document_arrivals_unit foreign key (unit_id) references units,
  constraint fk_document_arrivals_enterer foreign key (entered_by) references staff
);
