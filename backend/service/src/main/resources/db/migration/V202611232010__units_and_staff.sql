create table units (
  id uuid primary key,
  version bigint not null,
  valid_from date,
  valid_to date,
  external_source text,
  external_id text,
  created_at timestamptz not null,
  constraint ck_units_validity check (valid_from <= valid_to),
  constraint uq_units_external unique (external_source, external_id)
);

-- What a unit is called, what it is and where it stands, from day to day.
create table unit_periods (
  id uuid primary key,
  unit_id uuid not null,
  valid_from date,
  valid_to date,
  name text not null,
  kind text not null,
  parent_id uuid,
  guided_by_id uuid,
  searched text not null generated always as (fold(name)) stored,
  constraint fk_unit_periods_unit foreign key (unit_id) references units,
  constraint fk_unit_periods_parent foreign key (parent_id) references units,
  constraint fk_unit_periods_guide foreign key (guided_by_id) references units,
  constraint ck_unit_periods_validity check (valid_from <= valid_to),
  constraint ck_unit_periods_parent check (parent_id <> unit_id),
  constraint ex_unit_periods_overlap exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index ix_unit_periods_parent on unit_periods (parent_id);
create index ix_unit_periods_guide on unit_periods (guided_by_id) where guided_by_id is not null;
create index ix_unit_periods_searched on unit_periods using gin (searched gin_trgm_ops);

-- Codes are reused and are never identity: a code means a unit only together with its scheme and a day.
create table unit_codes (
  id uuid primary key,
  unit_id uuid not null,
  scheme text not null,
  code text not null,
  valid_from date,
  valid_to date,
  constraint fk_unit_codes_unit foreign key (unit_id) references units,
  constraint ck_unit_codes_validity check (valid_from <= valid_to),
  constraint ex_unit_codes_one_a_scheme exclude using gist (unit_id with =, scheme with =, daterange(valid_from, valid_to, '[]') with &&),
  constraint ex_unit_codes_one_bearer exclude using gist (scheme with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table staff (
  id uuid primary key,
  version bigint not null,
  provider text not null,
  subject text not null,
  username text not null,
  name text not null,
  service_account boolean not null,
  external_source text,
  external_id text,
  created_at timestamptz not null,
  searched text not null generated always as (fold(name || ' ' || username)) stored,
  constraint uq_staff_subject unique (provider, subject),
  constraint uq_staff_external unique (external_source, external_id)
);
create index ix_staff_searched on staff using gin (searched gin_trgm_ops);

create table memberships (
  id uuid primary key,
  staff_id uuid not null,
  unit_id uuid not null,
  role text not null,
  position text,
  valid_from date,
  valid_to date,
  created_at timestamptz not null,
  constraint fk_memberships_staff foreign key (staff_id) references staff,
  constraint fk_memberships_unit foreign key (unit_id) references units,
  constraint ck_memberships_role check (role in ('HEAD', 'DEPUTY', 'OFFICER', 'CLERK', 'VIEWER', 'ADMIN')),
  constraint ck_memberships_validity check (valid_from <= valid_to),
  constraint ex_memberships_overlap exclude using gist (staff_id with =, unit_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index ix_memberships_staff on memberships (staff_id);
create index ix_memberships_unit on memberships (unit_id);
