-- What a calendar program reads without signing in: whoever has the secret of the address reads as the owner.
create table calendar_feeds (
  id uuid primary key,
  version bigint not null,
  owner_id uuid not null,
  unit_id uuid,
  plan_id uuid,
  language text not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint fk_calendar_feeds_owner foreign key (owner_id) references staff,
  constraint fk_calendar_feeds_unit foreign key (unit_id) references units,
  constraint fk_calendar_feeds_plan foreign key (plan_id) references plans on delete cascade,
  constraint uq_calendar_feeds_secret unique (secret_hash),
  constraint ck_calendar_feeds_about check (unit_id is null or plan_id is null),
  constraint ck_calendar_feeds_language check (language in ('VI', 'EN')),
  constraint ck_calendar_feeds_secret check (octet_length(secret_hash) = 32)
);
create index ix_calendar_feeds_owner on calendar_feeds (owner_id, created_at) where revoked_at is null;
create index ix_calendar_feeds_unit on calendar_feeds (unit_id) where unit_id is not null;
create index ix_calendar_feeds_plan on calendar_feeds (plan_id) where plan_id is not null;
