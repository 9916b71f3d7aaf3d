create extension if not exists unaccent;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

alter default privileges in schema public grant select, insert, update, delete on tables to "${application}";
alter default privileges in schema public grant usage on sequences to "${application}";

-- Text as it is searched: without case and diacritics, Đ as d.
create function fold(text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));

create table idempotency_keys (
  owner text not null,
  key text not null,
  request_digest text not null,
  response text not null,
  recorded_at timestamptz not null,
  constraint pk_idempotency_keys primary key (owner, key)
);
create index ix_idempotency_keys_recorded_at on idempotency_keys (recorded_at);

create table audit_entries (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  provider text not null,
  subject text not null,
  client_id text not null,
  correlation_id text,
  action text not null,
  object_type text not null,
  object_id uuid,
  unit_id uuid,
  refused boolean not null default false,
  before jsonb,
  after jsonb
);
create index ix_audit_entries_object on audit_entries (object_type, object_id);
revoke update, delete, truncate on audit_entries from "${application}";
