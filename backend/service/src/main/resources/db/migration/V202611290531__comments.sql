-- What is said about the things of any feature, which alone knows who reads it: so no foreign key to them.
create table comments (
  id uuid primary key,
  version bigint not null,
  owner_type text not null,
  owner_id uuid not null,
  part_id uuid,
  part text,
  thread_id uuid,
  author_id uuid not null,
  text text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  resolved_by_id uuid,
  resolved_at timestamptz,
  constraint uq_comments_id_owner unique (id, owner_type, owner_id),
  constraint fk_comments_thread
    foreign key (thread_id, owner_type, owner_id) references comments (id, owner_type, owner_id),
  constraint fk_comments_author foreign key (author_id) references staff,
  constraint fk_comments_resolved_by foreign key (resolved_by_id) references staff,
  constraint ck_comments_part check ((part_id is null) = (part is null)),
  constraint ck_comments_deleted check (deleted_at is null or text = ''),
  constraint ck_comments_resolved
    check ((resolved_at is null) = (resolved_by_id is null) and (resolved_at is null or thread_id is null))
);
create index ix_comments_owner on comments (owner_type, owner_id, created_at);
create index ix_comments_thread on comments (thread_id) where thread_id is not null;
create trigger tombstone after delete on comments for each row execute function leave_tombstone();
