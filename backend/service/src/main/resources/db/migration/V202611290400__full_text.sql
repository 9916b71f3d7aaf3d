-- The words of a text as they are searched: folded, and whatever is neither letter nor digit parts them.
create function search_words(text) returns tsvector
  language sql immutable parallel safe strict
  return to_tsvector('pg_catalog.simple'::regconfig, regexp_replace(public.fold($1), '[^[:alnum:]]+', ' ', 'g'));

alter table documents add column words tsvector not null generated always as
  (search_words(symbol || ' ' || subject || ' ' || issuing_body || ' ' || coalesce(signer, ''))) stored;
create index ix_documents_words on documents using gin (words);

-- The text of a file, part by part: a page, or so much as stands on one.
create table file_texts (
  file_id uuid not null,
  part integer not null,
  text text not null,
  words tsvector not null generated always as (search_words(text)) stored,
  constraint pk_file_texts primary key (file_id, part),
  constraint fk_file_texts_file foreign key (file_id) references files on delete cascade
);
create index ix_file_texts_words on file_texts using gin (words);

alter table files
  add column version bigint not null default 0,
  add column state text not null default 'READY',
  add column released boolean not null default false,
  add column text_claimed_at timestamptz,
  add column text_tries smallint not null default 0,
  add column text_read_at timestamptz,
  add constraint ck_files_state check (state in ('READY', 'SET_ASIDE', 'PURGED'));
create index ix_files_unread on files (created_at)
  where text_read_at is null and owner_id is not null and media_type not like 'image/%';
