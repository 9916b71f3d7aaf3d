-- Texts that people have read plans from: what was recognised, and what they decide on it. Nobody else's business, and
-- deleted when they expire.
create table plan_readings (
  id uuid not null,
  version bigint not null,
  issuing_unit_id uuid not null,
  author_id uuid not null,
  title text not null,
  file_name text,
  as_of date not null,
  source text not null,
  proposals text not null,
  decisions text not null,
  plan_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_plan_readings primary key (id),
  constraint fk_plan_readings_unit foreign key (issuing_unit_id) references units,
  constraint fk_plan_readings_author foreign key (author_id) references staff,
  constraint fk_plan_readings_plan foreign key (plan_id) references plans on delete set null
);
create index ix_plan_readings_author on plan_readings (author_id, created_at);
create index ix_plan_readings_plan on plan_readings (plan_id) where plan_id is not null;
create index ix_plan_readings_expiry on plan_readings (expires_at);
