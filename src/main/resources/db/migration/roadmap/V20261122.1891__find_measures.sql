-- What is laid on the viewer inside his own subtree is found by the subtree: a region's list of it had 240,000 entries, made anew for
-- every search.
create or replace function roadmap.find_measures(words text, most int) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select m.id from roadmap.measure m
     where to_tsvector('russian', m.title) @@ to_tsquery('russian', words)
       and ((m.scope >= current_setting('opora.scope', true) || '.'
             and m.scope < current_setting('opora.scope', true) || '/')
            or (m.audience in ('DESCENDANTS', 'PUBLIC')
                and m.scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))
            or m.id = any (array(select unnest(roadmap.assigned_elsewhere()))))
     limit most
$$;
