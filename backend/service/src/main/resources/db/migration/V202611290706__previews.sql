-- Small pictures of files, drawn once; an empty one says that there is none.
create table file_previews (
  file_id uuid not null,
  size text not null,
  content bytea not null,
  constraint pk_file_previews primary key (file_id, size),
  constraint fk_file_previews_file foreign key (file_id) references files on delete cascade,
  constraint ck_file_previews_size check (size in ('SMALL', 'LARGE'))
);
alter table file_previews alter column content set storage external;
