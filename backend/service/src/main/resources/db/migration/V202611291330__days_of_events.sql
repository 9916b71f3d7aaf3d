-- what takes place within days is found by them; from the first day alone one cannot tell where to begin
create index ix_events_days on events using gist (daterange(cast(begins_at as date), last_day, '[]'));
create index ix_event_support_units_unit_event on event_support_units (unit_id, event_id);
drop index ix_event_support_units_unit;
-- sites are counted by their status
drop index ix_events_campaign;
create index ix_events_campaign on events (campaign_id, begins_at, id) include (status) where campaign_id is not null;
