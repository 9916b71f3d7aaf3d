create table documents (
  id uuid primary key,
  version bigint not null,
  type text not null,
  number integer not null,
  letter text not null,
  symbol text not null,
  symbol_words text[] not null,
  series text not null,
  issuing_unit_id uuid,
  issuing_body text not null,
  issued_on date not null,
  year integer not null generated always as (extract(year from issued_on)::integer) stored,
  subject text not null,
  signer text,
  kept_by text,
  created_by uuid not null,
  created_at timestamptz not null,
  external_source text,
  external_id text,
  searched text not null generated always as (fold(symbol || ' ' || subject)) stored,
  constraint fk_documents_unit foreign key (issuing_unit_id) references units,
  constraint fk_documents_creator foreign key (created_by) references staff,
  constraint uq_documents_external unique (external_source, external_id),
  -- a number is never used twice within a unit's series of a year; documents of bodies outside have no unit here
  constraint uq_documents_number unique (issuing_unit_id, series, year, number, letter)
);
create index ix_documents_issued_on on documents (issued_on, id);
create index ix_documents_searched on documents using gin (searched gin_trgm_ops);
create index ix_documents_symbol_words on documents using gin (symbol_words);

-- The last number of each series; its row is locked from the taking of a number to the end of the transaction.
create table document_series (
  unit_id uuid not null,
  series text not null,
  year integer not null,
  last_number integer not null,
  constraint pk_document_series primary key (unit_id, series, year),
  constraint fk_document_series_unit foreign key (unit_id) references units
);

create table files (
  id uuid primary key,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_by uuid not null,
  created_at timestamptz not null,
  owner_type text,
  owner_id uuid,
  owner_position integer,
  constraint fk_files_uploader foreign key (uploaded_by) references staff,
  constraint ck_files_owner check ((owner_type is null) = (owner_id is null) and (owner_id is null) = (owner_position is null))
);
create index ix_files_owner on files (owner_type, owner_id, owner_position);
create index ix_files_unattached on files (created_at) where owner_id is null;

create table file_chunks (
  file_id uuid not null,
  position integer not null,
  content bytea not null,
  constraint pk_file_chunks primary key (file_id, position),
  constraint fk_file_chunks_file foreign key (file_id) references files on delete cascade
);
-- photos and scans are compressed already
alter table file_chunks alter column content set storage external;
