-- Words inside a municipality: the index of words and the index of scopes are combined, since what is laid on the viewer from elsewhere
-- is looked at apart; beside it in one condition, every measure of the country with the word was read.
create or replace function roadmap.find_measures(words text, most int) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
    (select m.id from roadmap.measure m
      where to_tsvector('russian', m.title) @@ to_tsquery('russian', words)
        and ((m.scope >= current_setting('opora.scope', true) || '.'
              and m.scope < current_setting('opora.scope', true) || '/')
             or (m.audience in ('DESCENDANTS', 'PUBLIC')
                 and m.scope = any (string_to_array(current_setting('opora.ancestors', true), ','))))
      limit most)
    union
    (select m.id from roadmap.measure m
      where m.id = any (array(select unnest(roadmap.assigned_elsewhere())))
        and to_tsvector('russian', m.title) @@ to_tsquery('russian', words)
      limit most)
    limit most
$$;
