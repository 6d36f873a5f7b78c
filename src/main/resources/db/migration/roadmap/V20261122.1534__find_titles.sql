-- Any form of a word by the dictionary, a slip by likeness; what is found by the dictionary comes first.
create index measure_words on roadmap.measure using gin (to_tsvector('russian', shared.folded(title)));
create index measure_likeness on roadmap.measure using gin (shared.folded(title) public.gin_trgm_ops);
create index roadmap_words on roadmap.roadmap using gin (to_tsvector('russian', shared.folded(title)));
create index roadmap_likeness on roadmap.roadmap using gin (shared.folded(title) public.gin_trgm_ops);

create function roadmap.find_titles(words text, typed text, most int)
    returns table (id uuid, measure boolean, likeness real)
    language sql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
    (select m.id, true,
            case when to_tsvector('russian', shared.folded(m.title)) @@ to_tsquery('russian', words) then 1 else 0 end
                + public.word_similarity(typed, shared.folded(m.title))
       from roadmap.measure m
      where m.status = 'ACTIVE'
        and (to_tsvector('russian', shared.folded(m.title)) @@ to_tsquery('russian', words)
             or typed operator(public.<%) shared.folded(m.title))
        and ((m.scope >= current_setting('opora.scope', true) || '.'
              and m.scope < current_setting('opora.scope', true) || '/')
             or (m.audience in ('DESCENDANTS', 'PUBLIC')
                 and m.scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))
             or m.id = any (array(select unnest(roadmap.my_measures()))))
      order by 3 desc, m.id limit most)
    union all
    (select r.id, false,
            case when to_tsvector('russian', shared.folded(r.title)) @@ to_tsquery('russian', words) then 1 else 0 end
                + public.word_similarity(typed, shared.folded(r.title))
       from roadmap.roadmap r
      where (to_tsvector('russian', shared.folded(r.title)) @@ to_tsquery('russian', words)
             or typed operator(public.<%) shared.folded(r.title))
        and ((r.scope >= current_setting('opora.scope', true) || '.'
              and r.scope < current_setting('opora.scope', true) || '/')
             or (r.audience in ('DESCENDANTS', 'PUBLIC')
                 and r.scope = any (string_to_array(current_setting('opora.ancestors', true), ','))))
      order by 3 desc, r.id limit most)
$$;
