-- What every module's tables lean on: the ways of seeing, the production calendar.
create schema if not exists shared;

-- Subtree: a table's rows belong to the unit whose path stands in scope ("1.4.7."), and the hat's unit sees
-- what lies at or under its own path. Bare current_setting: inside a sub-select the index is lost; unset or
-- empty, it matches nothing.
create procedure shared.seen_by_subtree(target regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format($policy$
        create policy subtree on %s
            using (scope >= current_setting('opora.scope', true) || '.'
               and scope <  current_setting('opora.scope', true) || '/')
            with check (scope >= current_setting('opora.scope', true) || '.'
                    and scope <  current_setting('opora.scope', true) || '/')
    $policy$, target);
end $$;

-- Down: what a unit publishes for those under it.
create procedure shared.seen_by_descendants(target regclass) language plpgsql as $$
begin
    execute format($policy$
        create policy down on %s for select
            using (audience in ('DESCENDANTS', 'PUBLIC')
               and scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))
    $policy$, target);
end $$;

-- Public: without sign-in; only the portal switches it on.
create procedure shared.seen_by_public(target regclass) language plpgsql as $$
begin
    execute format($policy$
        create policy public_pages on %s for select
            using (audience = 'PUBLIC' and current_setting('opora.public', true) = 'on')
    $policy$, target);
end $$;

create table shared.production_day (
    day  date primary key,
    kind text not null check (kind in ('DAY_OFF', 'SHORT', 'WORKING')),
    name text not null default ''
);
comment on table shared.production_day is
    'Exceptions of the production calendar (производственный календарь); other days follow the five-day week';
