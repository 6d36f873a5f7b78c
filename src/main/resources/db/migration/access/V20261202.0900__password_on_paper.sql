-- A slip for somebody who forgot his password and has no mailbox: it sets a password and gives no role. Its unit is the
-- one that printed it; its role is one the person wears, and is only shown.
alter table access.invitation add column password_only boolean not null default false;

drop function access.find_invitation(text);
create function access.find_invitation(hash text)
    returns table (person_id uuid, role text, login text, has_account boolean, resets boolean, password_only boolean,
                   expires_at timestamptz, accepted_at timestamptz, person_name text, unit_name text)
    language sql stable security definer set search_path = pg_catalog as $$
    select i.person_id, i.role, coalesce(a.login, i.email), a.id is not null, i.resets, i.password_only, i.expires_at,
           i.accepted_at, trim(p.given_name || ' ' || p.patronymic), u.name
      from access.invitation i join person.person p on p.id = i.person_id join territory.unit u on u.id = i.unit_id
      left join access.account a on a.person_id = i.person_id
     where i.token_hash = hash
$$;

-- Whoever sets a new password is signed out everywhere: somebody else may know the former one.
create or replace function access.accept_invitation(hash text, new_account uuid, new_hat uuid, new_password text,
                                                    at timestamptz, on_day date)
    returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
    invited access.invitation;
begin
    update access.invitation i set accepted_at = at
     where i.token_hash = hash and i.accepted_at is null and i.expires_at > at
    returning * into invited;
    if not found then return false; end if;
    if invited.resets then
        update access.account a set password_hash = new_password where a.person_id = invited.person_id;
        delete from public.spring_session s using access.account a
         where a.person_id = invited.person_id and lower(s.principal_name) = lower(a.login);
    end if;
    if invited.password_only then
        update access.invitation i set expires_at = at
         where i.person_id = invited.person_id and i.password_only and i.accepted_at is null and i.expires_at > at;
        return exists (select from access.account a where a.person_id = invited.person_id);
    end if;
    insert into access.account (id, person_id, login, password_hash)
    values (new_account, invited.person_id, invited.email, new_password)
        on conflict (person_id) do nothing;
    insert into access.hat (id, person_id, role, unit_id, scope, starts_on, ground)
    select new_hat, invited.person_id, invited.role, invited.unit_id, invited.scope, on_day, 'приглашение'
     where not exists (select 1 from access.hat h where h.person_id = invited.person_id
                          and h.role = invited.role and h.unit_id = invited.unit_id
                          and (h.ends_on is null or h.ends_on >= on_day));
    return true;
end $$;

-- The login of somebody who belongs to a unit at or under the hat's: it is printed on his slip.
create function access.find_login(person uuid) returns text
    language sql stable security definer set search_path = pg_catalog as $$
    select a.login from access.account a
     where a.person_id = person
       and exists (select from person.person_scope s where s.person_id = a.person_id
                      and s.scope >= current_setting('opora.scope', true) || '.'
                      and s.scope <  current_setting('opora.scope', true) || '/')
$$;
