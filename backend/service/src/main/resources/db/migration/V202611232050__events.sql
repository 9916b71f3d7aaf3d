-- A campaign is an event with a window; its sites are events that point to it. A site has no sites: of_campaign holds it.
create table events (
  id uuid primary key,
  version bigint not null,
  host_unit_id uuid not null,
  title text not null,
  kind text not null,
  status text not null,
  campaign boolean not null,
  campaign_id uuid,
  of_campaign boolean generated always as (case when campaign_id is null then null else true end) stored,
  pilot boolean not null,
  window_from date,
  window_to date,
  place text,
  address text,
  starts_on date,
  start_time time(0),
  ends_on date,
  end_time time(0),
  all_day boolean not null,
  chair_name text,
  chair_position text,
  plan_item_id uuid,
  task_id uuid,
  materials text not null,
  budget_note text not null,
  status_reason text,
  summary text,
  sessions int,
  attendances int,
  lessons text,
  held_as_planned boolean,
  closed_on date,
  external_source text,
  external_id text,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- what is still to be fixed comes last
  begins_at timestamp not null generated always as
    (coalesce(window_from, starts_on, 'infinity'::date) + coalesce(start_time, time '00:00')) stored,
  last_day date not null generated always as (coalesce(window_to, ends_on, starts_on, 'infinity'::date)) stored,
  searched text not null generated always as (fold(title || ' ' || coalesce(place, ''))) stored,
  constraint uq_events_id_campaign unique (id, campaign),
  constraint uq_events_external unique (external_source, external_id),
  constraint fk_events_host_unit foreign key (host_unit_id) references units,
  constraint fk_events_campaign foreign key (campaign_id, of_campaign) references events (id, campaign),
  constraint fk_events_plan_item foreign key (plan_item_id) references plan_items on delete set null,
  constraint fk_events_task foreign key (task_id) references tasks on delete set null,
  constraint fk_events_created_by foreign key (created_by) references staff,
  constraint ck_events_kind check (kind in ('FESTIVAL_DAY', 'COMMUNICATION_SESSION', 'TRAINING', 'MEETING', 'INSPECTION', 'CEREMONY', 'LAUNCH', 'OTHER')),
  constraint ck_events_status check (status in ('PLANNED', 'CONFIRMED', 'POSTPONED', 'CANCELLED', 'HELD')),
  constraint ck_events_site check (not (campaign and campaign_id is not null)),
  constraint ck_events_pilot check (not pilot or campaign_id is not null),
  constraint ck_events_window check (campaign = (window_from is not null) and campaign = (window_to is not null) and window_from <= window_to),
  constraint ck_events_days check (starts_on <= ends_on),
  constraint ck_events_undated check (starts_on is not null or coalesce(start_time, end_time) is null and ends_on is null),
  constraint ck_events_all_day check (not all_day or coalesce(start_time, end_time) is null),
  constraint ck_events_confirmed check (status not in ('CONFIRMED', 'HELD') or coalesce(starts_on, window_from) is not null),
  constraint ck_events_held check ((status = 'HELD') = (closed_on is not null)),
  constraint ck_events_closing check (num_nulls(summary, sessions, attendances, lessons, held_as_planned, closed_on) in (0, 6)),
  constraint ck_events_head_counts check (sessions >= 0 and attendances >= 0)
);
create index ix_events_begins_at on events (begins_at, id);
create index ix_events_host_unit on events (host_unit_id, begins_at, id);
create index ix_events_campaign on events (campaign_id, begins_at, id) where campaign_id is not null;
create index ix_events_plan_item on events (plan_item_id) where plan_item_id is not null;
create index ix_events_task on events (task_id) where task_id is not null;
create index ix_events_searched on events using gin (searched gin_trgm_ops);
create unique index uq_events_pilot on events (campaign_id) where pilot and status <> 'CANCELLED';

create table event_support_units (
  event_id uuid not null,
  unit_id uuid not null,
  constraint pk_event_support_units primary key (event_id, unit_id),
  constraint fk_event_support_units_event foreign key (event_id) references events on delete cascade,
  constraint fk_event_support_units_unit foreign key (unit_id) references units
);
create index ix_event_support_units_unit on event_support_units (unit_id);

create table event_programme (
  event_id uuid not null,
  position int not null,
  part text not null,
  start_time time(0),
  title text not null,
  note text,
  constraint pk_event_programme primary key (event_id, position),
  constraint fk_event_programme_event foreign key (event_id) references events on delete cascade,
  constraint ck_event_programme_part check (part in ('CEREMONY', 'FESTIVITY', 'OTHER'))
);

create table event_checklist (
  event_id uuid not null,
  position int not null,
  text text not null,
  done boolean not null,
  constraint pk_event_checklist primary key (event_id, position),
  constraint fk_event_checklist_event foreign key (event_id) references events on delete cascade
);

create table event_transitions (
  id uuid primary key,
  event_id uuid not null,
  action text not null,
  from_status text,
  to_status text not null,
  reason text,
  staff_id uuid not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  constraint fk_event_transitions_event foreign key (event_id) references events on delete cascade,
  constraint fk_event_transitions_staff foreign key (staff_id) references staff
);
create index ix_event_transitions_event on event_transitions (event_id, recorded_at);
revoke update, delete, truncate on event_transitions from "${application}";
