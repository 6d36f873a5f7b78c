create index unit_words on territory.unit using gin (shared.folded(name || ' ' || short_name) public.gin_trgm_ops);

create function territory.find_units(typed text, most int) returns table (id uuid, likeness real)
    language sql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
    select u.id, public.word_similarity(typed, shared.folded(u.name || ' ' || u.short_name))
      from territory.unit u
     where u.kind = 'ORGANISATION'
       and typed operator(public.<%) shared.folded(u.name || ' ' || u.short_name)
       and ((u.scope >= current_setting('opora.scope', true) || '.'
             and u.scope < current_setting('opora.scope', true) || '/')
            or u.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ',')))
     order by 2 desc limit most
$$;
