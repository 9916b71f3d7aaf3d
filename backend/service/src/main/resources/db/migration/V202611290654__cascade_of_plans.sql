-- An item may carry out an item of another unit's plan, and counts by its weight where progress is rolled up.
alter table plan_items
  add column weight int not null default 1,
  add column derived_from_id uuid,
  add constraint fk_plan_items_derived_from foreign key (derived_from_id) references plan_items,
  add constraint ck_plan_items_weight check (weight between 1 and 100),
  add constraint ck_plan_items_derived_from check (derived_from_id <> id);
create index ix_plan_items_derived_from on plan_items (derived_from_id) where derived_from_id is not null;

create table plan_reminders (
  id uuid primary key,
  version bigint not null,
  plan_item_id uuid not null,
  unit_id uuid not null,
  note text not null,
  sent_by_id uuid not null,
  sent_on date not null,
  sent_at timestamptz not null,
  acknowledged_by_id uuid,
  acknowledged_at timestamptz,
  constraint fk_plan_reminders_item foreign key (plan_item_id) references plan_items,
  constraint fk_plan_reminders_unit foreign key (unit_id) references units,
  constraint fk_plan_reminders_sent_by foreign key (sent_by_id) references staff,
  constraint fk_plan_reminders_acknowledged_by foreign key (acknowledged_by_id) references staff,
  constraint uq_plan_reminders_day unique (plan_item_id, unit_id, sent_on),
  constraint ck_plan_reminders_acknowledged check ((acknowledged_at is null) = (acknowledged_by_id is null))
);
create index ix_plan_reminders_unit on plan_reminders (unit_id, sent_at desc);
