-- What is decided for single days; the week and the law's holidays are reckoned.
create table decided_days (
  id uuid primary key,
  version bigint not null,
  day date not null,
  working boolean not null,
  name text not null,
  constraint uq_decided_days_day unique (day),
  constraint ck_decided_days_name check (name <> '')
);
create trigger tombstone after delete on decided_days for each row execute function leave_tombstone();
