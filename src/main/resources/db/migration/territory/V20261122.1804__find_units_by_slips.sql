-- The registry searches like the search over everything, and also among those who have the words as a part or as a number.
create index unit_state_words on territory.unit_state using gin
    (shared.folded(name || ' ' || short_name || ' ' || head_name || ' ' || locality) public.gin_trgm_ops);

create function territory.find_states(typed text, within text, day date, most int) returns table (id uuid, likeness real)
    language sql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
    select s.unit_id, public.word_similarity(typed, shared.folded(s.name || ' ' || s.short_name || ' ' || s.head_name || ' ' || s.locality))
      from territory.unit_state s
     where (typed operator(public.<%) shared.folded(s.name || ' ' || s.short_name || ' ' || s.head_name || ' ' || s.locality)
            or shared.folded(s.name || ' ' || s.short_name || ' ' || s.head_name || ' ' || s.locality) like '%' || typed || '%'
            or s.inn = typed)
       and s.organisation_kind is not null
       and (s.starts_on is null or s.starts_on <= day) and (s.ends_on is null or s.ends_on >= day or s.ending = 'CLOSED')
       and (s.scope >= within and s.scope < left(within, -1) || '/' or s.listed_in = within)
       and ((s.scope >= current_setting('opora.scope', true) || '.'
             and s.scope < current_setting('opora.scope', true) || '/')
            or s.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ',')))
     order by 2 desc limit most
$$;
