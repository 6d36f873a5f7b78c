-- The second step of sign-in: a program on the person's telephone shows a code that changes each half minute.
create table access.second_factor (
    person_id    uuid primary key references person.person,
    -- AES-GCM under the installation's secret, bound to the person
    secret       bytea not null,
    -- the half minute whose code was used last: no code opens twice
    last_step    bigint not null default 0,
    -- wrong codes one after another
    wrong        int not null default 0,
    started_at   timestamptz not null,
    confirmed_at timestamptz
);
comment on table access.second_factor is 'Second step of sign-in (второй шаг входа)';
alter table access.second_factor enable row level security;
create policy own on access.second_factor
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid);

-- For when the telephone is lost; each opens once. Keyed digests: a copy of the database lets nobody try them out.
create table access.recovery_code (
    code_digest bytea primary key,
    person_id   uuid not null references person.person
);
create index recovery_code_person on access.recovery_code (person_id);
alter table access.recovery_code enable row level security;
create policy own on access.recovery_code
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid);

-- The journal learns that the second step was switched on or off, never its secret.
create function access.keep_second_factor() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    who  uuid := nullif(current_setting('opora.person', true), '')::uuid;
    worn text := coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM');
    path text := coalesce(nullif(current_setting('opora.scope', true), '') || '.', '');
begin
    insert into journal.change (scope, person_id, hat, table_name, row_id, operation, digest)
    select path, who, worn, 'access.second_factor', coalesce(new.person_id, old.person_id),
           case when tg_op = 'DELETE' then 'DELETE' else 'INSERT' end, journal.digest(null, null);
    return null;
end $$;
create trigger journal_confirmed after update on access.second_factor for each row
    when (old.confirmed_at is null and new.confirmed_at is not null) execute function access.keep_second_factor();
create trigger journal_removed after delete on access.second_factor for each row
    when (old.confirmed_at is not null) execute function access.keep_second_factor();

-- What a role demands of whoever wears it: set by an installation, a region, a municipality; the strictest above a hat holds.
create table access.strength (
    id          uuid primary key,
    scope       text collate "C" not null,
    role        text not null,
    second_step boolean not null default false,
    shortest    int not null default 10 check (shortest between 10 and 64),
    version     bigint not null default 0,
    unique (scope, role)
);
comment on table access.strength is 'What a role demands of sign-in (требования роли ко входу)';
call shared.seen_by_subtree('access.strength');
create policy above on access.strength for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('access.strength');

-- The door, as before: before anybody is signed in nothing is visible.
create function access.find_second_factor(person uuid)
    returns table (secret bytea, last_step bigint, wrong int)
    language sql stable security definer set search_path = pg_catalog as $$
    select f.secret, f.last_step, f.wrong from access.second_factor f
     where f.person_id = person and f.confirmed_at is not null
$$;

-- One of two who type the same code at once is let in.
create function access.use_step(person uuid, step bigint)
    returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
    update access.second_factor f set last_step = step, wrong = 0
     where f.person_id = person and f.confirmed_at is not null and f.last_step < step;
    return found;
end $$;

create function access.note_wrong_code(person uuid)
    returns void language sql security definer set search_path = pg_catalog as $$
    update access.second_factor f set wrong = f.wrong + 1 where f.person_id = person
$$;

create function access.use_recovery_code(person uuid, digest bytea)
    returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from access.recovery_code c where c.person_id = person and c.code_digest = digest;
    if not found then return false; end if;
    update access.second_factor f set wrong = 0 where f.person_id = person;
    return true;
end $$;

-- Who has a second step, of those who wear a hat the viewer sees.
create function access.find_second_steps(people uuid[])
    returns table (person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select f.person_id from access.second_factor f
     where f.person_id = any (people) and f.confirmed_at is not null
       and exists (select from access.hat h where h.person_id = f.person_id
                      and h.scope >= current_setting('opora.scope', true) || '.'
                      and h.scope <  current_setting('opora.scope', true) || '/')
$$;

-- Taken off for somebody who lost telephone and codes, by whoever gives all of his roles.
create function access.reset_second_step(person uuid)
    returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
    if person = nullif(current_setting('opora.person', true), '')::uuid
       or not exists (select from access.hat h where h.person_id = person
                         and h.scope >= current_setting('opora.scope', true) || '.'
                         and h.scope <  current_setting('opora.scope', true) || '/')
       or exists (select from access.hat h where h.person_id = person
                     and (h.ends_on is null or h.ends_on >= current_date)
                     and not (h.scope >= current_setting('opora.scope', true) || '.'
                          and h.scope <  current_setting('opora.scope', true) || '/')) then
        return false;
    end if;
    delete from access.recovery_code c where c.person_id = person;
    delete from access.second_factor f where f.person_id = person;
    return found;
end $$;

-- How long a password must be for the role an invitation gives and for the hats its person wears.
create function access.shortest_for_invitation(hash text, on_day date)
    returns int language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(max(s.shortest), 10)
      from access.invitation i
      join (select i.person_id, i.role, i.scope from access.invitation i where i.token_hash = hash
            union all
            select h.person_id, h.role, h.scope from access.hat h
             where h.starts_on <= on_day and (h.ends_on is null or h.ends_on >= on_day)) w on w.person_id = i.person_id
      join access.strength s on s.role = w.role and starts_with(w.scope, s.scope)
     where i.token_hash = hash
$$;

-- Also what a hat demands of sign-in, and whether its wearer has it.
drop function access.find_hats(uuid, date);
create function access.find_hats(person uuid, on_day date)
    returns table (hat_id uuid, role text, unit_id uuid, scope text, unit_name text, unit_short_name text,
                   unit_kind text, municipality_id uuid, municipality_scope text, municipality_name text, time_zone text,
                   family_name text, given_name text, patronymic text, last_hat uuid, language text,
                   custom_name text, permissions text[], stands_in_for text, lacks_second_step boolean, shortest int)
    language sql stable security definer set search_path = pg_catalog as $$
    select h.id, h.role, h.unit_id, h.scope, u.name, u.short_name, u.kind,
           m.id, m.scope, m.name, coalesce(m.time_zone, u.time_zone),
           p.family_name, p.given_name, p.patronymic, a.last_hat, coalesce(a.language, 'ru'),
           coalesce(c.name, ''), coalesce(c.permissions, '{}'),
           coalesce(trim(q.family_name || ' ' || left(q.given_name, 1) || '. ' || left(q.patronymic, 1) || '.'), ''),
           coalesce(s.demanded, false) and f.confirmed_at is null, coalesce(s.shortest, 10)
      from access.hat h
      join territory.unit u on u.id = h.unit_id
      join person.person p on p.id = h.person_id
      left join access.account a on a.person_id = h.person_id
      left join access.custom_role c on c.id = h.custom_role_id
      left join access.hat o on o.id = h.stands_in_for
      left join person.person q on q.id = o.person_id
      left join access.appointment n on n.id = h.appointment_id
      left join territory.unit m on m.kind = 'MUNICIPALITY' and left(u.scope, length(m.scope)) = m.scope
      left join access.second_factor f on f.person_id = h.person_id
      left join lateral (select bool_or(s.second_step) as demanded, max(s.shortest) as shortest
                           from access.strength s where s.role = h.role and starts_with(h.scope, s.scope)) s on true
     where h.person_id = person and h.starts_on <= on_day and (h.ends_on is null or h.ends_on >= on_day)
       and (n.ends_on is null or n.ends_on >= on_day)
       and (o.ends_on is null or o.ends_on >= on_day)
     order by h.starts_on, h.id
$$;
