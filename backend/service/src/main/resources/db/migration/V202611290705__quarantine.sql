alter table files
  drop constraint ck_files_state,
  add constraint ck_files_state check (state in ('READY', 'SCANNING', 'QUARANTINED', 'SET_ASIDE', 'PURGED')),
  add column finding text,
  add column scan_claimed_at timestamptz;
create index ix_files_scanning on files (created_at) where state = 'SCANNING';
