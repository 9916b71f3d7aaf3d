-- ${events} events of the units over two years, most of them of a few; of the city's 2,000 in the year of a feed, and one
-- campaign with a site for each of 10,000 events. Two units support every fourth event.
insert into events (id, version, host_unit_id, title, kind, status, campaign, pilot, window_from, window_to, place, starts_on,
                    start_time, end_time, all_day, materials, budget_note, created_by, created_at, updated_at)
select ('01900006-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0,
       ('0190000a-0000-7000-8000-' || lpad(to_hex(case when n <= 2000 then 0 else 1 + floor(299 * power(random(), 1.5))::int end), 12, '0'))::uuid,
       'Sự kiện số ' || n, (array['MEETING', 'TRAINING', 'COMMUNICATION_SESSION', 'INSPECTION'])[1 + n % 4],
       case when n % 3 = 0 then 'CONFIRMED' else 'PLANNED' end, false, false, null, null, 'Hội trường số ' || n % 50,
       case when n <= 2000 then current_date - 180 + (n % 360) else current_date - 365 + floor(random() * 730)::int end,
       make_time((7 + n % 10)::int, 30, 0), make_time((8 + n % 10)::int, 45, 0), false, '', '',
       '0190000c-0000-7000-8000-000000000001', now(), now()
  from generate_series(1, ${events}) n;
insert into event_support_units (event_id, unit_id)
select ('01900006-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('0190000a-0000-7000-8000-' || lpad(to_hex((n / 4 * 7 + k) % 300), 12, '0'))::uuid
  from generate_series(1, ${events}) n cross join generate_series(0, 1) k
 where n % 4 = 0;
insert into events (id, version, host_unit_id, title, kind, status, campaign, pilot, window_from, window_to, all_day, materials,
                    budget_note, created_by, created_at, updated_at)
values ('${campaign}', 0, '0190000a-0000-7000-8000-000000000000', 'Ngày hội của mọi nơi', 'FESTIVAL_DAY', 'CONFIRMED', true,
        false, current_date - 30, current_date + 30, false, '', '', '0190000c-0000-7000-8000-000000000001', now(), now());
insert into events (id, version, host_unit_id, title, kind, status, campaign, campaign_id, pilot, place, starts_on, all_day,
                    materials, budget_note, summary, sessions, attendances, lessons, held_as_planned, closed_on, created_by,
                    created_at, updated_at)
select gen_random_uuid(), 0, ('0190000a-0000-7000-8000-' || lpad(to_hex(n % 300), 12, '0'))::uuid,
       'Ngày hội tại khu dân cư số ' || n, 'FESTIVAL_DAY', case when n % 2 = 0 then 'HELD' else 'PLANNED' end, false,
       '${campaign}', false, 'Khu dân cư số ' || n, current_date - 20 + n % 40, true, '', '',
       case when n % 2 = 0 then 'Đã tổ chức' end, case when n % 2 = 0 then 1 end, case when n % 2 = 0 then 120 end,
       case when n % 2 = 0 then '' end, case when n % 2 = 0 then true end, case when n % 2 = 0 then current_date end,
       '0190000c-0000-7000-8000-000000000001', now(), now()
  from generate_series(1, ${sites}) n;
