-- After a move was undone: a period that ended by the move and the one that follows it in the same place are one again.
create procedure territory.rejoin_states(top text) language plpgsql security definer set search_path = pg_catalog as $$
declare
    hat   text := nullif(current_setting('opora.scope', true), '');
    first territory.unit_state;
    next  territory.unit_state;
begin
    if hat is null or not starts_with(top, hat || '.') then
        raise insufficient_privilege using message = 'The hat does not reach the unit';
    end if;
    for first in select s.* from territory.unit_state s
                  where s.scope >= top and s.scope < left(top, -1) || '/' and s.ending = 'MOVED'
    loop
        select n.* into next from territory.unit_state n
         where n.unit_id = first.unit_id and n.starts_on = first.ends_on + 1 and n.scope = first.scope;
        continue when not found;
        delete from territory.unit_state s where s.id = next.id;
        update territory.unit_state s set ends_on = next.ends_on, ending = next.ending, heir = null, version = s.version + 1
         where s.id = first.id;
    end loop;
    update territory.unit_state s set heir = null where s.heir = s.scope and s.scope >= top and s.scope < left(top, -1) || '/';
    update territory.operation o set heir = null where o.heir = o.scope and o.scope >= top and o.scope < left(top, -1) || '/';
end $$;
