-- In which language people read: of those who wear a hat the viewer sees.
create function access.find_languages(people uuid[]) returns table (person_id uuid, language text)
    language sql stable security definer set search_path = pg_catalog as $$
    select a.person_id, a.language from access.account a
     where a.person_id = any (people)
       and exists (select from access.hat h where h.person_id = a.person_id
                      and h.scope >= current_setting('opora.scope', true) || '.'
                      and h.scope <  current_setting('opora.scope', true) || '/')
$$;

-- A link used up or too old opens nothing any more, but still says where it led: its page leads there after sign-in.
create function access.find_link(hash text, at timestamptz)
    returns table (person_id uuid, hat_id uuid, target text, good boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select l.person_id, l.hat_id, l.target, l.used_at is null and l.expires_at > at
      from access.one_time_link l where l.token_hash = hash
$$;
drop function access.look_at_link(text, timestamptz);
