alter table files
  add column place text not null default 'DATABASE',
  add constraint ck_files_place check (place in ('DATABASE', 'S3'));

-- Every object of the bucket, from before it is written until after it is deleted. No foreign key: the object may come
-- before its file and go after it.
create table file_objects (
  file_id uuid not null,
  -- from when on it is deleted; nothing while a file needs it
  due_at timestamptz,
  tried_at timestamptz,
  constraint pk_file_objects primary key (file_id)
);
create index ix_file_objects_due on file_objects (due_at) where due_at is not null;
