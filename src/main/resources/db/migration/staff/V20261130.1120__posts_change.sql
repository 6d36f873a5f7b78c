-- The dictionary of posts is changed on a screen: by whom and on what ground stays beside it, former names with their days.
alter table staff.position add column version bigint not null default 0;

create table staff.position_change (
    id        uuid primary key,
    scope     text collate "C" not null,
    code      text not null,
    kind      text not null check (kind in ('ADDED', 'RENAMED', 'CHANGED', 'CLOSED', 'REOPENED', 'REMOVED')),
    before    text not null default '',
    after     text not null default '',
    on_day    date not null,
    act       text not null,
    made_by   uuid,
    made_at   timestamptz not null default now()
);
create index position_change_code on staff.position_change (code, made_at desc);
alter table staff.position_change enable row level security;
-- the dictionary is everybody's, so is what became of it; a line is written under the hat that did it
create policy everybody on staff.position_change for select using (true);
create policy written on staff.position_change for insert
    with check (scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/');
call journal.keep('staff.position_change');

-- Whether anybody ever held it, wherever he works: then it is closed, never taken out.
create function staff.post_used(asked text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from staff.employment e where e.position_code = asked)
$$;

-- Municipalities whose people hold it now: their standings are computed anew under a hat of each.
create function staff.post_places(asked text) returns table (unit_id uuid, scope text, time_zone text)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.id, m.scope, m.time_zone from territory.unit m
     where m.kind = 'MUNICIPALITY'
       and exists (select from staff.employment e where e.position_code = asked and starts_with(e.scope, m.scope))
     order by m.scope
$$;
