-- Search looks past the policies, under which neither index would be used, and applies the ways of seeing itself.
create index person_words on person.person using gin (shared.folded(family_name || ' ' || given_name || ' ' || patronymic) public.gin_trgm_ops);

create function person.find_people(typed text, most int) returns table (id uuid, likeness real)
    language sql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
    select p.id, public.word_similarity(typed, shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic))
      from person.person p
     where typed operator(public.<%) shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic)
       and exists (select from person.person_scope s
                    where s.person_id = p.id
                      and ((s.scope >= current_setting('opora.scope', true) || '.'
                            and s.scope < current_setting('opora.scope', true) || '/')
                           or s.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))))
     order by 2 desc limit most
$$;
