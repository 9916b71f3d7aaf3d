-- A file may come in the place of another. Both stay with the thing that carries them; the newest is what it shows.
alter table files
  -- the first version; nothing in a file that has replaced none
  add column first_id uuid,
  add column version_number integer not null default 1,
  add column replaced_by uuid,
  add column replacement_reason text,
  add constraint fk_files_first foreign key (first_id) references files,
  add constraint fk_files_replaced_by foreign key (replaced_by) references files,
  add constraint uq_files_version unique (first_id, version_number),
  add constraint uq_files_replaced_by unique (replaced_by),
  add constraint ck_files_replacement check (
    (version_number > 1) = (first_id is not null) and (version_number > 1) = (replacement_reason is not null)
    and version_number >= 1 and replaced_by <> id);

create index ix_files_quarantine on files (created_at, id) where state = 'QUARANTINED';
