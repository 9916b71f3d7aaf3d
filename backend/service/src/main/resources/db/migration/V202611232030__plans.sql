create table plans (
  id uuid primary key,
  version bigint not null,
  issuing_unit_id uuid not null,
  title text not null,
  status text not null,
  document_id uuid,
  starts_on date,
  ends_on date,
  purpose text not null,
  requirements text not null,
  organisation text not null,
  issued_on date,
  signer text,
  return_reason text,
  conclusion text,
  external_source text,
  external_id text,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  searched text not null generated always as (fold(title)) stored,
  constraint fk_plans_issuing_unit foreign key (issuing_unit_id) references units,
  constraint fk_plans_created_by foreign key (created_by) references staff,
  constraint ck_plans_status check (status in ('DRAFT', 'IN_REVIEW', 'ISSUED', 'CONCLUDED', 'REVOKED')),
  constraint ck_plans_period check (starts_on <= ends_on),
  constraint ck_plans_issued check ((status in ('DRAFT', 'IN_REVIEW')) = (issued_on is null)),
  constraint uq_plans_external unique (external_source, external_id)
);
create index ix_plans_issuing_unit on plans (issuing_unit_id, status);
create index ix_plans_issued_on on plans (issued_on desc nulls first, id desc);
create index ix_plans_searched on plans using gin (searched gin_trgm_ops);

create table plan_legal_bases (
  plan_id uuid not null,
  position int not null,
  document_id uuid,
  text text not null,
  constraint pk_plan_legal_bases primary key (plan_id, position),
  constraint fk_plan_legal_bases_plan foreign key (plan_id) references plans on delete cascade
);

create table plan_items (
  id uuid primary key,
  version bigint not null,
  plan_id uuid not null,
  parent_id uuid,
  position int not null,
  label text not null,
  title text not null,
  text text not null,
  external_source text,
  external_id text,
  constraint fk_plan_items_plan foreign key (plan_id) references plans on delete cascade,
  constraint uq_plan_items_id_plan unique (id, plan_id),
  constraint fk_plan_items_parent foreign key (parent_id, plan_id) references plan_items (id, plan_id),
  constraint ck_plan_items_parent check (parent_id <> id),
  constraint uq_plan_items_external unique (external_source, external_id)
);
create index ix_plan_items_plan on plan_items (plan_id, parent_id, position);

create table plan_transitions (
  id uuid primary key,
  plan_id uuid not null,
  action text not null,
  from_status text,
  to_status text not null,
  reason text,
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  constraint fk_plan_transitions_plan foreign key (plan_id) references plans on delete cascade,
  constraint fk_plan_transitions_staff foreign key (staff_id) references staff
);
create index ix_plan_transitions_plan on plan_transitions (plan_id, recorded_at);

-- The units that a plan gives work to; they, and the units below them, see it once it is issued.
create table plan_participants (
  plan_id uuid not null,
  unit_id uuid not null,
  constraint pk_plan_participants primary key (plan_id, unit_id),
  constraint fk_plan_participants_plan foreign key (plan_id) references plans on delete cascade,
  constraint fk_plan_participants_unit foreign key (unit_id) references units
);
create index ix_plan_participants_unit on plan_participants (unit_id);
