-- 200,000 documents of 300 units with a page of text each; forty documents share a subject's code
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  return ('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table numbered_documents as
select n, pg_temp.id('e', 1000 + n) as id, pg_temp.id('a', n % 300) as unit_id, 1000 + n / 300 as number,
       date '2020-01-01' + (n % 300) as issued_on
  from generate_series(1, ${documents}) n;
insert into document_numbers (id, version, unit_id, series, year, number, letter, type, symbol, status, document_id, created_at)
select uuidv7(), 0, unit_id, 'REPORT', 2020, number, '', 'REPORT', number || '/BC-UBND', 'ISSUED', id, now()
  from numbered_documents;
insert into documents (id, version, type, direction, urgency, number, letter, symbol, symbol_words, series, issuing_unit_id, issuing_body,
                       issued_on, subject, signer, created_by, created_at)
select id, 0, 'REPORT', 'OUTGOING', 'NORMAL', number, '', number || '/BC-UBND', array[number::text, 'bc', 'ubnd'], 'REPORT', unit_id,
       'Ủy ban nhân dân đơn vị đo lường', issued_on,
       'Báo cáo kết quả thực hiện chuyên đề cd' || lpad((n % 5000)::text, 4, '0') || ' về công tác tw' || n % 997,
       'Người ký ' || n % 50, pg_temp.id('c', 1), now()
  from numbered_documents;
insert into files (id, name, media_type, size, sha256, uploaded_by, created_at, owner_type, owner_id, owner_position, text_read_at)
select pg_temp.id('d', 1000000 + n), 'bao-cao.pdf', 'application/pdf', 1, '', pg_temp.id('c', 1), now(), 'document', id, 0, now()
  from numbered_documents;
insert into file_texts (file_id, part, text)
select pg_temp.id('d', 1000000 + n), 1,
       'Thực hiện chuyên đề cd' || lpad(((n + 2500) % 5000)::text, 4, '0') || ', đơn vị báo cáo như sau. '
       || (select string_agg('từ' || (n * 31 + i * 17) % 4000 || ' việc' || (n * 7 + i) % 3000, ' ')
             from generate_series(1, 60) i where n > 0)
  from numbered_documents;
drop function pg_temp.id;
