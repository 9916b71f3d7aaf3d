-- What was deleted keeps its id and external id for ever, and the change feed tells of it.
create table tombstones (
  id uuid primary key,
  object_type text not null,
  version bigint not null,
  external_source text,
  external_id text,
  deleted_at timestamptz not null,
  constraint uq_tombstones_external unique (object_type, external_source, external_id)
);
create index ix_tombstones_deleted_at on tombstones (deleted_at, id);
revoke update, delete, truncate on tombstones from "${application}";

-- A trigger, for what goes with what it belonged to is deleted by the database.
create function leave_tombstone() returns trigger
  language plpgsql as $$
begin
  insert into tombstones (id, object_type, version, external_source, external_id, deleted_at)
  values (old.id, tg_table_name, old.version, to_jsonb(old) ->> 'external_source', to_jsonb(old) ->> 'external_id', now());
  return old;
end $$;

create trigger tombstone after delete on plans for each row execute function leave_tombstone();
create trigger tombstone after delete on plan_items for each row execute function leave_tombstone();
create trigger tombstone after delete on tasks for each row execute function leave_tombstone();
create trigger tombstone after delete on assignments for each row execute function leave_tombstone();
create trigger tombstone after delete on events for each row execute function leave_tombstone();
