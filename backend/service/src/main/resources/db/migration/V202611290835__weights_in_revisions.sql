-- A revision says what each item weighs, as the item does that it words; until now all that were kept say 1 or nothing.
update plan_revisions r
   set body = jsonb_set(r.body, '{items}', coalesce(
         (select jsonb_agg(item || jsonb_build_object('weight', coalesce(i.weight, 1)) order by place)
            from jsonb_array_elements(r.body -> 'items') with ordinality as listed(item, place)
            left join plan_items i on i.id = cast(item ->> 'id' as uuid)), '[]'));
update plan_changes set before = before || '{"weight": 1}', after = after || '{"weight": 1}' where item_id is not null;
