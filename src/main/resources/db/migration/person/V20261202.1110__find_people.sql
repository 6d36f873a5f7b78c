-- A name typed right is looked for as it stands, and with slips only when nobody bears it: likeness to a frequent name is found in a
-- tenth of a country, the name itself in a hundredth.
create function person.in_sight(person uuid) returns boolean language sql stable as $$
    select exists (select from person.person_scope s
                    where s.person_id = $1
                      and (s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
                           or s.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))))
$$;

-- what a session has not loaded, an owner may not set
select public.word_similarity('', '');

create or replace function person.find_people(typed text, most int) returns table (id uuid, likeness real)
    language plpgsql stable security definer set search_path = pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
    words text[] := array(select '%' || w || '%' from unnest(string_to_array(typed, ' ')) w where w <> '' order by length(w) desc);
begin
    -- a word of two letters has no trigram to be found by
    if length(words[1]) > 4 then
        return query
            select p.id, public.word_similarity(typed, shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic))
              from person.person p
             where shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic) like words[1]
               and shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic) like all (words)
               and person.in_sight(p.id)
             order by 2 desc limit most;
        if found then return; end if;
    end if;
    return query
        select p.id, public.word_similarity(typed, shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic))
          from person.person p
         where typed operator(public.<%) shared.folded(p.family_name || ' ' || p.given_name || ' ' || p.patronymic)
           and person.in_sight(p.id)
         order by 2 desc limit most;
end $$;
