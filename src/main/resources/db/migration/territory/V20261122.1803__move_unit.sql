-- The one procedure that moves a unit: every column of every module in which its path stands follows it. What ended before the
-- day stays with those who kept it, so that their past counts stay true. Paths are never used twice.
create procedure territory.move_unit(moved uuid, new_parent uuid, new_part text, on_day date, operation uuid, ground text)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    hat       text := nullif(current_setting('opora.scope', true), '');
    old_path  text;
    old_list  text;
    new_path  text;
    new_list  text;
    new_zone  text;
    target    record;
    one       territory.unit_state;
    changes   text;
begin
    select u.scope, u.listed_in into strict old_path, old_list from territory.unit u where u.id = moved for update;
    select p.scope || new_part, case p.kind when 'ORGANISATION' then p.listed_in else p.scope end, p.time_zone
      into strict new_path, new_list, new_zone from territory.unit p where p.id = new_parent;
    if hat is null or not starts_with(old_path, hat || '.') or not starts_with(new_path, hat || '.')
       or starts_with(new_path, old_path) then
        raise insufficient_privilege using message = 'The hat does not reach both places of the unit';
    end if;

    -- a period a unit of the subtree, cut at the day
    for one in select s.* from territory.unit_state s
                where s.scope >= old_path and s.scope < left(old_path, -1) || '/'
                  and (s.ends_on is null or s.ends_on >= on_day)
    loop
        if one.starts_on is not null and one.starts_on >= on_day then
            update territory.unit_state s
               set scope = new_path || substr(s.scope, length(old_path) + 1), listed_in = new_list,
                   parent_id = case when s.unit_id = moved then new_parent else s.parent_id end
             where s.id = one.id;
        else
            update territory.unit_state s
               set ends_on = on_day - 1, ending = 'MOVED', heir = new_path || substr(s.scope, length(old_path) + 1)
             where s.id = one.id;
            one.id := gen_random_uuid();
            one.scope := new_path || substr(one.scope, length(old_path) + 1);
            one.listed_in := new_list;
            one.parent_id := case when one.unit_id = moved then new_parent else one.parent_id end;
            one.starts_on := on_day;
            one.act := ground;
            one.operation_id := operation;
            one.heir := null;
            one.version := 0;
            insert into territory.unit_state values (one.*);
        end if;
    end loop;
    update territory.unit_state s set heir = new_path || substr(s.heir, length(old_path) + 1)
     where s.heir >= old_path and s.heir < left(old_path, -1) || '/';
    update territory.unit_state s set heir = new_path || substr(s.scope, length(old_path) + 1)
     where s.scope >= old_path and s.scope < left(old_path, -1) || '/' and s.heir is null;
    update territory.operation o set heir = new_path || substr(o.scope, length(old_path) + 1)
     where o.scope >= old_path and o.scope < left(old_path, -1) || '/';
    if old_list <> new_list then
        delete from territory.unit_link l
         where l.from_unit in (select u.id from territory.unit u where u.scope >= old_path and u.scope < left(old_path, -1) || '/')
            or l.to_unit in (select u.id from territory.unit u where u.scope >= old_path and u.scope < left(old_path, -1) || '/');
    end if;

    for target in
        select c.oid::regclass as name, a.attname as path,
               exists (select from pg_attribute l where l.attrelid = c.oid and l.attname = 'listed_in' and not l.attisdropped) as listed,
               exists (select from pg_attribute e where e.attrelid = c.oid and e.attname = 'ends_on' and not e.attisdropped
                       and e.atttypid = 'date'::regtype and (c.relname like '%scope' or c.relname in ('unit_status', 'employment'))) as ended
          from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and a.attname in ('scope', 'unit_scope') and a.atttypid = 'text'::regtype and not a.attisdropped
           and n.nspname not in ('journal', 'public', 'pg_catalog', 'information_schema')
           and c.oid not in ('territory.unit_state'::regclass, 'territory.operation'::regclass, 'territory.unit_link'::regclass)
         order by c.oid
    loop
        changes := format('%1$I = $2 || substr(%1$I, length($1) + 1)', target.path);
        if target.listed and target.path = 'scope' then
            changes := changes || ', listed_in = case when listed_in = $3 then $4 else listed_in end';
        end if;
        execute format('update %s set %s where %I >= $1 and %I < left($1, -1) || ''/'' %s', target.name, changes,
            target.path, target.path,
            case when target.ended and old_list <> new_list then 'and (ends_on is null or ends_on >= $5)' else '' end)
        using old_path, new_path, old_list, new_list, on_day;
    end loop;
    update territory.unit u set parent_id = new_parent, version = u.version + 1 where u.id = moved;
    update territory.unit u set time_zone = new_zone
     where u.scope >= new_path and u.scope < left(new_path, -1) || '/' and u.time_zone <> new_zone;
end $$;
