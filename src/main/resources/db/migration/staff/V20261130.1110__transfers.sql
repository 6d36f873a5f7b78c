-- A person goes to another employer: who lets him go writes down the last day and the act, whoever is addressed has a row of his own
-- with no more than a name and what he needs to decide.
create table staff.transfer (
    id          uuid primary key,
    scope       text collate "C" not null,
    unit_id     uuid not null references territory.unit,
    person_id   uuid not null references person.person,
    job_id      uuid not null,
    -- when the job ended before it was known to end on the last day
    was_until   date,
    person_name text not null,
    title       text not null,
    to_unit     uuid references territory.unit,
    to_name     text not null default '',
    last_day    date not null,
    act         text not null,
    note        text not null default '',
    state       text not null check (state in ('SENT', 'LEFT', 'WITHDRAWN')),
    made_by     uuid,
    made_at     timestamptz not null default now(),
    version     bigint not null default 0,
    check ((state = 'LEFT') <= (to_unit is null))
);
create index transfer_scope on staff.transfer (scope, made_at desc);
create index transfer_person on staff.transfer (person_id);
create index transfer_unit on staff.transfer (unit_id);
create index transfer_to_unit on staff.transfer (to_unit) where to_unit is not null;
call shared.seen_by_subtree('staff.transfer');
call journal.keep('staff.transfer');

create table staff.arrival (
    id          uuid primary key,
    transfer_id uuid not null unique references staff.transfer,
    scope       text collate "C" not null,
    unit_id     uuid not null references territory.unit,
    person_id   uuid not null references person.person,
    person_name text not null,
    title       text not null,
    from_name   text not null,
    last_day    date not null,
    act         text not null,
    note        text not null default '',
    state       text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    reason      text not null default '',
    decided_at  timestamptz,
    made_at     timestamptz not null default now(),
    version     bigint not null default 0
);
create index arrival_scope on staff.arrival (scope, made_at desc);
create index arrival_person on staff.arrival (person_id);
create index arrival_unit on staff.arrival (unit_id);
call shared.seen_by_subtree('staff.arrival');
-- who let him go learns whether he was taken
create policy sent on staff.arrival for select
    using (transfer_id = any (array(select t.id from staff.transfer t)));
call journal.keep('staff.arrival');

-- Where a person may be sent: every municipality is known by name to everybody.
create function staff.addresses() returns table (unit_id uuid, name text, region text)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.id, m.name, coalesce(r.name, '') from territory.unit m left join territory.unit r on r.id = m.parent_id
     where m.kind = 'MUNICIPALITY' and m.ends_on is null order by 3, 2, 1
$$;

-- An organisation of a municipality by its ИНН, which the registry of legal entities tells everybody.
create function staff.address_of(municipality uuid, asked text) returns uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select s.unit_id from territory.unit_state s join territory.unit m on m.id = municipality and m.kind = 'MUNICIPALITY'
     where s.inn = asked and s.inn <> '' and s.ends_on is null and starts_with(s.scope, m.scope)
     order by length(s.scope), s.unit_id limit 1
$$;

-- The row of whoever is addressed lies in his scope, where the sender's hat does not write.
create function staff.send_transfer(sent uuid, arriving uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    hat text := nullif(current_setting('opora.scope', true), '');
begin
    insert into staff.arrival (id, transfer_id, scope, unit_id, person_id, person_name, title, from_name, last_day, act, note)
    select arriving, t.id, u.scope, u.id, t.person_id, t.person_name, t.title,
           f.name || coalesce((select ', ' || m.name from territory.unit m
                                where m.kind = 'MUNICIPALITY' and m.id <> f.id and starts_with(f.scope, m.scope)), ''),
           t.last_day, t.act, t.note
      from staff.transfer t join territory.unit u on u.id = t.to_unit join territory.unit f on f.id = t.unit_id
     where t.id = sent and t.state = 'SENT' and hat is not null and starts_with(t.scope, hat || '.')
       and u.kind in ('MUNICIPALITY', 'ORGANISATION') and u.ends_on is null;
    return found;
end $$;

-- Both rows at once; not when he was taken already.
create function staff.withdraw_transfer(sent uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    hat text := nullif(current_setting('opora.scope', true), '');
begin
    perform from staff.transfer t where t.id = sent and t.state <> 'WITHDRAWN' and hat is not null and starts_with(t.scope, hat || '.')
       for update;
    if not found then return false; end if;
    perform from staff.arrival a where a.transfer_id = sent and a.state = 'ACCEPTED' for update;
    if found then return false; end if;
    update staff.arrival a set state = 'WITHDRAWN', decided_at = now(), version = a.version + 1
     where a.transfer_id = sent and a.state = 'WAITING';
    update staff.transfer t set state = 'WITHDRAWN', version = t.version + 1 where t.id = sent;
    return true;
end $$;

-- Who no longer works here is known as he was on his last day here; what came after is his new employer's.
create function staff.left_on(person uuid) returns date language sql stable security definer set search_path = pg_catalog as $$
    select max(s.ends_on) from person.person_scope s
     where s.person_id = person
       and s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
$$;
drop policy works_here on staff.employment;
create policy works_here on staff.employment for select
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/'
          and (s.ends_on is null or s.ends_on >= current_date))));
create policy works_no_longer on staff.employment for select using (starts_on <= staff.left_on(person_id));
drop policy works_here on staff.fact;
create policy works_here on staff.fact for select
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/'
          and (s.ends_on is null or s.ends_on >= current_date))));
create policy works_no_longer on staff.fact for select using (coalesce(starts_on, ends_on) <= staff.left_on(person_id));
drop policy works_here on staff.standing;
create policy works_here on staff.standing
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/'
          and (s.ends_on is null or s.ends_on >= current_date))));

-- Whoever works under the hat's unit now: only for them does it know all that a standing follows from.
create function staff.here_now(people uuid[]) returns table (person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct s.person_id from person.person_scope s
     where s.person_id = any (people) and (s.ends_on is null or s.ends_on >= current_date)
       and s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
$$;

-- Municipalities where those work now who worked here once: there their standings are computed anew.
create function staff.where_now(people uuid[]) returns table (person_id uuid, unit_id uuid, scope text, time_zone text)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct on (s.person_id) s.person_id, m.id, m.scope, m.time_zone
      from person.person_scope s join territory.unit m on m.kind = 'MUNICIPALITY' and starts_with(s.scope, m.scope)
     where s.person_id = any (people) and person.reached(s.person_id) and (s.ends_on is null or s.ends_on >= current_date)
     order by s.person_id, s.starts_on
$$;

-- Nobody employs them any more, so nothing is computed of them.
create function staff.forget_standings(people uuid[]) returns void
    language sql security definer set search_path = pg_catalog as $$
    delete from staff.standing d
     where d.person_id = any (people) and person.reached(d.person_id)
       and not exists (select from person.person_scope s where s.person_id = d.person_id
                          and (s.ends_on is null or s.ends_on >= current_date))
$$;

-- What the places of somebody's work are called: his history names them, though they lie in another municipality.
create function staff.worked_at(asked uuid) returns table (unit_id uuid, name text)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct u.id, coalesce(nullif(u.short_name, ''), u.name)
      from staff.employment e join territory.unit u on u.id = e.unit_id
     where e.person_id = asked
       and (person.reached(asked) or asked = nullif(current_setting('opora.person', true), '')::uuid)
$$;
