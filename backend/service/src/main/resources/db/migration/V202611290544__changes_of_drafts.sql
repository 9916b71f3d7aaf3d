-- Who changed what in a draft, never changed itself; items go, so the item is no foreign key.
create table plan_changes (
  id uuid primary key,
  plan_id uuid not null,
  item_id uuid,
  before jsonb,
  after jsonb,
  moved boolean not null,
  staff_id uuid not null,
  recorded_at timestamptz not null,
  constraint fk_plan_changes_plan foreign key (plan_id) references plans on delete cascade,
  constraint fk_plan_changes_staff foreign key (staff_id) references staff,
  constraint ck_plan_changes_text check (before is not null and after is not null or item_id is not null),
  constraint ck_plan_changes_something check (before is not null or after is not null)
);
create index ix_plan_changes_plan on plan_changes (plan_id, recorded_at desc, id desc);
revoke update, delete, truncate on plan_changes from "${application}";
