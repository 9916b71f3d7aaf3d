-- 100,000 tasks over 300 units, the same in every run. Ids carry their number, so that a task, its leading assignment
-- and its unit can be named without asking. A few units and plans have most of the work, as in an office.
select setseed(0.656);

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  return cast('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid);

create temporary table numbered_units as
select n, pg_temp.id('a', n) as id,
       case when n = 0 then null when n between 252 and 299 then pg_temp.id('a', n - 251) else pg_temp.id('a', 0) end as parent_id,
       case when n = 0 then 'CITY' when n <= 20 then 'DEPARTMENT' when n <= 160 then 'WARD' when n <= 251 then 'COMMUNE'
            when n <= 275 then 'SCHOOL' else 'ENTERPRISE' end as kind,
       case when n = 0 then 'Thành phố Đo lường' when n <= 20 then 'Sở số ' || n when n <= 160 then 'Phường số ' || n
            when n <= 251 then 'Xã số ' || n when n <= 275 then 'Trường số ' || n else 'Doanh nghiệp số ' || n end as name
  from generate_series(0, 299) n;

insert into units (id, version, valid_from, created_at)
select id, 0, '2025-01-01', now() from numbered_units;
insert into unit_periods (id, unit_id, valid_from, name, kind, parent_id)
select pg_temp.id('b', n), id, '2025-01-01', name, kind, parent_id from numbered_units;

-- the city's officer gives work; the other one works in the twenty units that the newest tasks are given to; the third
-- administers and heads the city
insert into staff (id, version, provider, subject, username, name, service_account, created_at) values
  (pg_temp.id('c', 1), 0, 'kehoach', '${officer}', 'officer', 'Cán bộ thành phố', false, now()),
  (pg_temp.id('c', 2), 0, 'kehoach', '${worker}', 'worker', 'Cán bộ cơ sở', false, now()),
  (pg_temp.id('c', 3), 0, 'kehoach', '${admin}', 'admin', 'Quản trị', false, now());
insert into memberships (id, staff_id, unit_id, role, valid_from, created_at)
select pg_temp.id('d', n), pg_temp.id('c', case when n = 0 then 1 else 2 end), id, 'OFFICER', '2025-01-01', now()
  from numbered_units where n = 0 or n between 21 and 40;
insert into memberships (id, staff_id, unit_id, role, valid_from, created_at)
select pg_temp.id('d', 1000 + n), pg_temp.id('c', 3), pg_temp.id('a', 0), (array['ADMIN', 'HEAD'])[n], '2025-01-01', now()
  from generate_series(1, 2) n;

insert into documents (id, version, type, direction, urgency, number, letter, symbol, symbol_words, series, issuing_unit_id, issuing_body,
                       issued_on, subject, created_by, created_at)
select pg_temp.id('e', n), 0, 'PLAN', 'OUTGOING', 'NORMAL', n, '', n || '/KH-UBND', array[n::text, 'kh', 'ubnd'], 'PLAN', pg_temp.id('a', 0),
       'Thành phố Đo lường', current_date - 300, 'Kế hoạch số ' || n, pg_temp.id('c', 1), now()
  from generate_series(1, 40) n;
insert into document_numbers (id, version, unit_id, series, year, number, letter, type, symbol, status, document_id, created_at)
select uuidv7(), 0, issuing_unit_id, series, year, number, letter, type, symbol, 'ISSUED', id, created_at from documents;
insert into document_series (unit_id, series, year, last_number)
select issuing_unit_id, series, year, max(number) from documents group by issuing_unit_id, series, year;
insert into plans (id, version, issuing_unit_id, title, status, document_id, starts_on, ends_on, purpose, requirements,
                   organisation, recipients, issued_on, created_by, created_at, updated_at)
select pg_temp.id('f', n), 0, pg_temp.id('a', 0), 'Kế hoạch số ' || n,
       case when n = 40 then 'DRAFT' when n > 37 then 'CONCLUDED' else 'ISSUED' end,
       case when n < 40 then pg_temp.id('e', n) end, current_date - 300, current_date + 200, repeat('Mục đích. ', 20),
       repeat('Yêu cầu. ', 20), '', '', case when n < 40 then current_date - 300 end, pg_temp.id('c', 1), now(), now()
  from generate_series(1, 40) n;
insert into plan_items (id, version, plan_id, position, label, title, text)
select pg_temp.id('1', p * 10 + i), 0, pg_temp.id('f', p), i, i::text, 'Nội dung ' || i, repeat('Nội dung thực hiện. ', 10)
  from generate_series(1, 40) p, generate_series(0, 9) i;
insert into plan_participants (plan_id, unit_id)
select pg_temp.id('f', p), id from generate_series(1, 40) p, numbered_units where n > 0;

-- of ${tasks}: the first of each hundred of the oldest tenth is a composite, the rest of that tenth are its children;
-- the newest 15 % wait to be acknowledged,
-- all in plans that run
create temporary table numbered_tasks as
select n, pg_temp.id('2', n) as id,
       n <= ${tasks} / 10 and n % 100 = 1 as composite,
       case when n <= ${tasks} / 10 and n % 100 <> 1 then pg_temp.id('2', n - (n + 99) % 100) end as parent_id,
       p as plan, i as item, (current_date - 250 + (n * 250.0 / ${tasks})::int + (random() * 90)::int) as due_on,
       case when n > ${tasks} * 0.85 then 21 + n % 20 else 1 + floor(299 * power(random(), 1.5))::int end as leader,
       case when n > ${tasks} * 0.85 then 'ASSIGNED'
            when state < 0.60 then 'ACCEPTED' when state < 0.80 then 'IN_PROGRESS' when state < 0.86 then 'ACKNOWLEDGED'
            when state < 0.92 then 'SUBMITTED' when state < 0.95 then 'RETURNED' when state < 0.97 then 'CANCELLED'
            else 'ASSIGNED' end as state,
       random() as support, random() as watched
  from (select n, random() as state,
               1 + floor(case when n > ${tasks} * 0.85 then 37 else 39 end * power(random(), 2))::int as p, floor(random() * 10)::int as i
          from generate_series(1, ${tasks}) n offset 0) x;
update numbered_tasks c set plan = o.plan, item = o.item from numbered_tasks o where o.id = c.parent_id;

insert into tasks (id, version, composite, plan_id, plan_item_id, parent_id, giving_unit_id, title, description, due_on,
                   evidence_required, created_by, created_at, updated_at)
select id, 0, composite, pg_temp.id('f', plan), pg_temp.id('1', plan * 10 + item), parent_id, pg_temp.id('a', 0),
       (array['Tuyên truyền', 'Kiểm tra', 'Tổ chức', 'Báo cáo', 'Xây dựng', 'Rà soát'])[1 + n % 6] || ' việc số ' || n
         || ' theo nội dung của kế hoạch tại địa bàn',
       repeat('Yêu cầu cụ thể của nhiệm vụ. ', 1 + n % 12), due_on, n % 4 = 0, pg_temp.id('c', 1),
       now() - make_interval(mins => 2 * (${tasks} - n)), now() - make_interval(mins => 2 * (${tasks} - n))
  from numbered_tasks order by composite desc, n;
insert into task_figures (task_id, position, key, label, measure, target)
select id, 0, 'sessions', 'Số buổi', 'buổi', 3 from numbered_tasks where not composite and n % 3 = 0;

insert into assignments (id, version, task_id, unit_id, role, state, due_on, own_due_on, percent, submitted_on, accepted_on, created_at)
select pg_temp.id('3', n), 0, id, pg_temp.id('a', leader), 'LEAD', state, due_on, false,
       case state when 'ACCEPTED' then 100 when 'IN_PROGRESS' then 40 else 0 end,
       case when state in ('SUBMITTED', 'ACCEPTED') then due_on - 5 + (support * 10)::int end,
       case when state = 'ACCEPTED' then due_on + 5 end, now() - make_interval(mins => 2 * (${tasks} - n))
  from numbered_tasks where not composite order by n;
insert into assignments (id, version, task_id, unit_id, role, state, due_on, own_due_on, percent, submitted_on, accepted_on, created_at)
select pg_temp.id('4', n * 10 + s), 0, id, pg_temp.id('a', 1 + (leader + s * 7) % 299), 'SUPPORT',
       case when state = 'ASSIGNED' then 'ASSIGNED' else 'IN_PROGRESS' end, due_on, false, 20, null, null,
       now() - make_interval(mins => 2 * (${tasks} - n))
  from numbered_tasks, generate_series(1, 3) s where not composite and s <= floor(power(support, 2) * 4) order by n;
insert into assignments (id, version, task_id, unit_id, role, state, own_due_on, percent, created_at)
select pg_temp.id('5', n), 0, id, pg_temp.id('a', 1 + (leader + 150) % 299), 'MONITOR', 'ACKNOWLEDGED', false, 0,
       now() - make_interval(mins => 2 * (${tasks} - n))
  from numbered_tasks where not composite and watched < 0.15 order by n;

insert into assignment_transitions (id, assignment_id, action, to_state, staff_id, occurred_on, recorded_at, due_on)
select gen_random_uuid(), id, 'ASSIGN', 'ASSIGNED', pg_temp.id('c', 1), created_at::date, created_at, due_on from assignments;
insert into assignment_transitions (id, assignment_id, action, from_state, to_state, staff_id, occurred_on, recorded_at, due_on)
select gen_random_uuid(), id, 'START', 'ASSIGNED', 'IN_PROGRESS', pg_temp.id('c', 2), created_at::date + 1, created_at + interval '1 day', due_on
  from assignments where state in ('IN_PROGRESS', 'SUBMITTED', 'ACCEPTED', 'RETURNED');
insert into assignment_transitions (id, assignment_id, action, from_state, to_state, staff_id, occurred_on, recorded_at, due_on)
select gen_random_uuid(), id, 'SUBMIT', 'IN_PROGRESS', 'SUBMITTED', pg_temp.id('c', 2), submitted_on, created_at + interval '2 days', due_on
  from assignments where submitted_on is not null;
insert into assignment_transitions (id, assignment_id, action, from_state, to_state, staff_id, occurred_on, recorded_at, due_on)
select gen_random_uuid(), id, 'ACCEPT', 'SUBMITTED', 'ACCEPTED', pg_temp.id('c', 1), accepted_on, created_at + interval '3 days', due_on
  from assignments where accepted_on is not null;
insert into progress_reports (id, assignment_id, text, percent, staff_id, unit_id, occurred_on, recorded_at)
select gen_random_uuid(), id, repeat('Đã thực hiện một phần công việc. ', 4), percent, pg_temp.id('c', 2), unit_id,
       created_at::date + 1, created_at + interval '1 day' from assignments where state in ('IN_PROGRESS', 'ACCEPTED');

analyze;

drop function pg_temp.id;
