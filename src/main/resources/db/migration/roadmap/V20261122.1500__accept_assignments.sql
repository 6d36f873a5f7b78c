-- Whoever a measure is laid on accepts it. The row belongs to the owner of the roadmap, so its policies let nobody else
-- update it; this door sets one date, and only for those it is laid on.
create function roadmap.accept_assignments(ids uuid[], on_day date)
    returns int language sql security definer set search_path = pg_catalog as $$
    with accepted as (
        update roadmap.assignment a set accepted_on = on_day, version = a.version + 1
         where a.id = any (ids) and a.accepted_on is null and a.ends_on is null
           and (a.person_id = nullif(current_setting('opora.person', true), '')::uuid
                or (current_setting('opora.for_unit', true) = 'on'
                    and a.unit_scope >= current_setting('opora.scope', true) || '.'
                    and a.unit_scope <  current_setting('opora.scope', true) || '/'))
        returning 1)
    select count(*)::int from accepted
$$;
