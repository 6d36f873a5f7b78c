create index file_words on document.file using gin (shared.folded(name) public.gin_trgm_ops);

create function document.find_files(typed text, most int) returns table (id uuid, likeness real)
    language sql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
    select f.id, public.word_similarity(typed, shared.folded(f.name))
      from document.file f
     where typed operator(public.<%) shared.folded(f.name)
       and ((f.scope >= current_setting('opora.scope', true) || '.'
             and f.scope < current_setting('opora.scope', true) || '/')
            or f.created_by = nullif(current_setting('opora.person', true), '')::uuid)
     order by 2 desc, f.created_at desc limit most
$$;
