-- How people look at lists, kept under a name: for themselves, or for all members of a unit.
create table saved_views (
  id uuid primary key,
  version bigint not null,
  list text not null,
  name text not null,
  query text not null,
  author_id uuid not null,
  unit_id uuid,
  updated_at timestamptz not null,
  constraint fk_saved_views_author foreign key (author_id) references staff,
  constraint fk_saved_views_unit foreign key (unit_id) references units,
  constraint ck_saved_views_list check (list in ('TASKS', 'PLANS', 'EVENTS', 'DOCUMENTS')),
  constraint ck_saved_views_name check (name <> '' and char_length(name) <= 100),
  constraint ck_saved_views_query check (char_length(query) <= 4000)
);
create unique index uq_saved_views_own on saved_views (author_id, list, lower(name)) where unit_id is null;
create unique index uq_saved_views_shared on saved_views (unit_id, list, lower(name)) where unit_id is not null;

create table saved_view_stars (
  view_id uuid not null,
  staff_id uuid not null,
  constraint pk_saved_view_stars primary key (staff_id, view_id),
  constraint fk_saved_view_stars_view foreign key (view_id) references saved_views on delete cascade,
  constraint fk_saved_view_stars_staff foreign key (staff_id) references staff
);
create index ix_saved_view_stars_view on saved_view_stars (view_id);

create trigger tombstone after delete on saved_views for each row execute function leave_tombstone();
