-- Words of a title over many roadmaps: under the policies the index of words would not be used, so this
-- function looks past them and applies the scope itself.
create function roadmap.find_measures(words text, most int) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select m.id from roadmap.measure m
     where to_tsvector('russian', m.title) @@ to_tsquery('russian', words)
       and ((m.scope >= current_setting('opora.scope', true) || '.'
             and m.scope < current_setting('opora.scope', true) || '/')
            or (m.audience in ('DESCENDANTS', 'PUBLIC')
                and m.scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))
            or m.id = any (array(select unnest(roadmap.my_measures()))))
     limit most
$$;
