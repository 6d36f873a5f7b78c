-- Accounts, hats, invitations, appointments.
create schema if not exists access;

create table access.account (
    id            uuid primary key,
    person_id     uuid not null unique references person.person,
    login         text not null,
    password_hash text not null,
    last_hat      uuid,
    language      text not null default 'ru',
    seen_at       timestamptz,
    created_at    timestamptz not null default now(),
    version       bigint not null default 0
);
create unique index account_login on access.account (lower(login));
alter table access.account enable row level security;
create policy own on access.account
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);

-- A hat: role, unit, period, ground («полномочие»).
create table access.hat (
    id        uuid primary key,
    person_id uuid not null references person.person,
    role      text not null check (role in
        ('ADMINISTRATOR', 'AUTHORITY', 'METHODIST', 'ORGANISATION_HEAD', 'EXECUTOR')),
    unit_id   uuid not null references territory.unit,
    scope     text collate "C" not null,
    starts_on date not null,
    ends_on   date,
    ground    text not null default '',
    version   bigint not null default 0,
    check (ends_on is null or ends_on >= starts_on)
);
create index hat_person on access.hat (person_id);
create index hat_scope on access.hat (scope);
call shared.seen_by_subtree('access.hat');
create policy own on access.hat for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
call journal.keep('access.hat');

create table access.invitation (
    id          uuid primary key,
    scope       text collate "C" not null,
    unit_id     uuid not null references territory.unit,
    person_id   uuid not null references person.person,
    role        text not null,
    email       text not null,
    token_hash  text not null unique,
    -- the person has an account and forgot its password
    resets      boolean not null default false,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    created_at  timestamptz not null default now(),
    version     bigint not null default 0
);
call shared.seen_by_subtree('access.invitation');
call journal.keep('access.invitation');

-- A link from a letter: good for one answer of one person, once.
create table access.one_time_link (
    token_hash text primary key,
    person_id  uuid not null references person.person,
    hat_id     uuid not null references access.hat,
    target     text not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
alter table access.one_time_link enable row level security;
create policy own on access.one_time_link
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
-- reminders make links for the hats they see
create policy issued on access.one_time_link for insert
    with check (hat_id = any (array(select h.id from access.hat h)));

-- Coordinator, responsible person, curator: person or organisation, act, dates («назначение»).
create table access.appointment (
    id        uuid primary key,
    scope     text collate "C" not null,
    kind      text not null check (kind in ('COORDINATOR', 'RESPONSIBLE', 'CURATOR', 'CONTROLLER')),
    subject   text not null default '',
    unit_id   uuid references territory.unit,
    person_id uuid references person.person,
    act       text not null default '',
    starts_on date not null,
    ends_on   date,
    version   bigint not null default 0,
    check (unit_id is not null or person_id is not null),
    check (ends_on is null or ends_on >= starts_on)
);
create index appointment_scope on access.appointment (scope);
call shared.seen_by_subtree('access.appointment');
create policy own on access.appointment for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
call journal.keep('access.appointment');

-- Before anybody is signed in nothing is visible: these functions are the door, and return no more than the door needs.
create function access.find_account(wanted text)
    returns table (account_id uuid, person_id uuid, password_hash text, language text)
    language sql stable security definer set search_path = pg_catalog as $$
    select a.id, a.person_id, a.password_hash, a.language
      from access.account a where lower(a.login) = lower(wanted)
$$;

create function access.note_sign_in(signed_in uuid)
    returns void language sql security definer set search_path = pg_catalog as $$
    update access.account set seen_at = now() where id = signed_in
$$;

-- Who was refused lately, by digest of a login or an address: a login nobody has rests like any other, so that
-- nobody learns which exist. No policy: only the functions see it.
create table access.refusal (
    who         text primary key,
    times       int not null,
    last_at     timestamptz not null,
    rests_until timestamptz
);
alter table access.refusal enable row level security;

create function access.rests(asked text[], at timestamptz)
    returns boolean language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from access.refusal r where r.who = any (asked) and r.rests_until > at)
$$;

-- From the allowed number on, each refusal within an hour doubles the rest, up to an hour.
create function access.note_refusal(refused text, at timestamptz, allowed int)
    returns void language sql security definer set search_path = pg_catalog as $$
    insert into access.refusal as r (who, times, last_at) values (refused, 1, at)
        on conflict (who) do update
       set times = case when r.last_at < at - interval '1 hour' then 1 else r.times + 1 end,
           last_at = at,
           rests_until = case when r.last_at >= at - interval '1 hour' and r.times + 1 >= allowed
                              then at + least(power(2, least(r.times + 1 - allowed, 6)), 60) * interval '1 minute' end
$$;

create function access.forget_refusals(known text)
    returns void language sql security definer set search_path = pg_catalog as $$
    delete from access.refusal where who = known
$$;

-- Whether people have accounts and when they were here last: of those who wear a hat the viewer sees.
create function access.find_seen(people uuid[])
    returns table (person_id uuid, seen_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select a.person_id, a.seen_at from access.account a
     where a.person_id = any (people)
       and exists (select from access.hat h where h.person_id = a.person_id
                      and h.scope >= current_setting('opora.scope', true) || '.'
                      and h.scope <  current_setting('opora.scope', true) || '/')
$$;

create function access.find_hats(person uuid, on_day date)
    returns table (hat_id uuid, role text, unit_id uuid, scope text, unit_name text, unit_short_name text,
                   unit_kind text, municipality_id uuid, municipality_scope text, municipality_name text, time_zone text,
                   family_name text, given_name text, patronymic text, last_hat uuid, language text)
    language sql stable security definer set search_path = pg_catalog as $$
    select h.id, h.role, h.unit_id, h.scope, u.name, u.short_name, u.kind,
           m.id, m.scope, m.name, coalesce(m.time_zone, u.time_zone),
           p.family_name, p.given_name, p.patronymic, a.last_hat, coalesce(a.language, 'ru')
      from access.hat h
      join territory.unit u on u.id = h.unit_id
      join person.person p on p.id = h.person_id
      left join access.account a on a.person_id = h.person_id
      left join territory.unit m on m.kind = 'MUNICIPALITY' and left(u.scope, length(m.scope)) = m.scope
     where h.person_id = person and h.starts_on <= on_day and (h.ends_on is null or h.ends_on >= on_day)
     order by h.starts_on, h.id
$$;

create function access.find_invitation(hash text)
    returns table (person_id uuid, role text, login text, has_account boolean, resets boolean, expires_at timestamptz,
                   accepted_at timestamptz, person_name text, unit_name text)
    language sql stable security definer set search_path = pg_catalog as $$
    select i.person_id, i.role, coalesce(a.login, i.email), a.id is not null, i.resets, i.expires_at,
           i.accepted_at, trim(p.given_name || ' ' || p.patronymic), u.name
      from access.invitation i join person.person p on p.id = i.person_id join territory.unit u on u.id = i.unit_id
      left join access.account a on a.person_id = i.person_id
     where i.token_hash = hash
$$;

-- An invitation opens an account where there is none; one that exists keeps its login, and its password too unless
-- the invitation was made to reset it: or whoever may invite could take over anybody's account.
create function access.accept_invitation(hash text, new_account uuid, new_hat uuid, new_password text, at timestamptz,
                                         on_day date)
    returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
    invited access.invitation;
begin
    update access.invitation i set accepted_at = at
     where i.token_hash = hash and i.accepted_at is null and i.expires_at > at
    returning * into invited;
    if not found then return false; end if;
    insert into access.account (id, person_id, login, password_hash)
    values (new_account, invited.person_id, invited.email, new_password)
        on conflict (person_id) do nothing;
    if invited.resets then
        update access.account a set password_hash = new_password where a.person_id = invited.person_id;
    end if;
    insert into access.hat (id, person_id, role, unit_id, scope, starts_on, ground)
    select new_hat, invited.person_id, invited.role, invited.unit_id, invited.scope, on_day, 'приглашение'
     where not exists (select 1 from access.hat h where h.person_id = invited.person_id
                          and h.role = invited.role and h.unit_id = invited.unit_id
                          and (h.ends_on is null or h.ends_on >= on_day));
    return true;
end $$;

create function access.use_link(hash text, at timestamptz)
    returns table (person_id uuid, hat_id uuid, target text)
    language sql security definer set search_path = pg_catalog as $$
    update access.one_time_link l set used_at = at
     where l.token_hash = hash and l.used_at is null and l.expires_at > at
    returning l.person_id, l.hat_id, l.target
$$;

create function access.look_at_link(hash text, at timestamptz)
    returns table (person_id uuid, hat_id uuid, target text)
    language sql stable security definer set search_path = pg_catalog as $$
    select l.person_id, l.hat_id, l.target from access.one_time_link l
     where l.token_hash = hash and l.used_at is null and l.expires_at > at
$$;

-- Jobs go municipality by municipality.
create function access.municipalities()
    returns table (unit_id uuid, scope text, name text, time_zone text)
    language sql stable security definer set search_path = pg_catalog as $$
    select u.id, u.scope, u.name, u.time_zone from territory.unit u where u.kind = 'MUNICIPALITY' order by u.scope
$$;
