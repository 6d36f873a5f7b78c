-- Whether people have sign-ins and what rights they have anywhere: of those who belong to a unit at or under the hat's.
create function access.find_sign_ins(people uuid[], on_day date)
    returns table (person_id uuid, has_account boolean, roles text[], scopes text[])
    language sql stable security definer set search_path = pg_catalog as $$
    select p.id, exists (select from access.account a where a.person_id = p.id),
           array(select h.role from access.hat h where h.person_id = p.id and (h.ends_on is null or h.ends_on >= on_day) order by h.id),
           array(select h.scope from access.hat h where h.person_id = p.id and (h.ends_on is null or h.ends_on >= on_day) order by h.id)
      from unnest(people) p (id)
     where exists (select from person.person_scope s where s.person_id = p.id
                      and s.scope >= current_setting('opora.scope', true) || '.'
                      and s.scope <  current_setting('opora.scope', true) || '/')
$$;

-- Logins somebody has or is invited to: each opens one account in the whole installation.
create index invitation_login on access.invitation (lower(email)) where accepted_at is null;
create function access.find_logins(wanted text[], at timestamptz)
    returns table (login text, person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select lower(a.login), a.person_id from access.account a where lower(a.login) = any (wanted)
    union
    select lower(i.email), i.person_id from access.invitation i
     where lower(i.email) = any (wanted) and i.accepted_at is null and i.expires_at > at
$$;
