-- A row that only changes its unit takes its label and every path with it, and back.
-- Every table of every module with a unit, a person and a period: places, employments, roles, appointments, assignments.
-- to_unit is null when nobody takes over, and the unit itself when it moves and its rows are only cut at the day.
create or replace procedure territory.follow_unit(operation uuid, from_unit uuid, to_unit uuid, on_day date)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    gone    territory.unit := territory.reached(from_unit);
    heir    territory.unit := case when to_unit is not null then territory.reached(to_unit) end;
    moving  boolean := from_unit is not distinct from to_unit;
    target  record;
    old_row jsonb;
    new_row jsonb;
    ends    boolean;
begin
    for target in
        select c.oid::regclass as name, c.relname as kind,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit_scope') as outside,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'listed_in') as listed
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname not in ('territory', 'journal', 'public', 'pg_catalog', 'information_schema')
           and 6 = (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                     and a.attname in ('id', 'scope', 'unit_id', 'person_id', 'starts_on', 'ends_on'))
         order by c.oid
    loop
        continue when moving and target.kind in ('hat', 'assignment');
        -- a measure is anybody's only while its assignment has no end
        continue when target.kind = 'assignment' and on_day > current_date;
        for old_row in execute format(
            'select to_jsonb(t) from %s t where unit_id = $1 and (ends_on is null or (ends_on >= $2 and %L <> ''assignment''))',
            target.name, target.kind) using from_unit, on_day
        loop
            ends := to_unit is null or target.kind = 'appointment'
                or (target.kind = 'hat' and (old_row ->> 'role' = 'ORGANISATION_HEAD' or old_row ->> 'appointment_id' is not null));
            new_row := old_row || jsonb_build_object('unit_id', heir.id);
            if target.outside then new_row := new_row || jsonb_build_object('unit_scope', heir.scope);
            else new_row := new_row || jsonb_build_object('scope', heir.scope);
            end if;
            if target.listed then new_row := new_row || jsonb_build_object('listed_in', heir.listed_in); end if;
            if target.kind = 'assignment' then
                new_row := new_row || jsonb_build_object('label', replace(old_row ->> 'label',
                    coalesce(nullif(gone.short_name, ''), gone.name), coalesce(nullif(heir.short_name, ''), heir.name, '')));
                if not ends then
                    execute format('select exists (select from %s where measure_id = $1 and unit_id = $2 and ends_on is null)',
                        target.name) into ends using (old_row ->> 'measure_id')::uuid, to_unit;
                end if;
            end if;
            if coalesce((old_row ->> 'starts_on')::date >= on_day, false) then
                continue when ends or moving;
                execute format('update %s t set unit_id = n.unit_id, %s version = t.version + 1 '
                    'from jsonb_populate_record(null::%s, $1) n where t.id = n.id', target.name,
                    case when target.outside then 'unit_scope = n.unit_scope,' else 'scope = n.scope,' end
                    || case when target.listed then 'listed_in = n.listed_in,' else '' end
                    || case when target.kind = 'assignment' then 'label = n.label,' else '' end, target.name) using new_row;
                insert into territory.followed (operation_id, scope, table_name, row_id, new_id, before)
                values (operation, gone.scope, target.name::text, (old_row ->> 'id')::uuid, (old_row ->> 'id')::uuid, old_row);
                continue;
            end if;
            execute format('update %s set ends_on = $2, version = version + 1 where id = $1', target.name)
                using (old_row ->> 'id')::uuid, on_day - 1;
            if not ends then
                new_row := new_row || jsonb_build_object('id', gen_random_uuid(), 'starts_on', on_day, 'version', 0);
                execute format('insert into %1$s select * from jsonb_populate_record(null::%1$s, $1)', target.name) using new_row;
            end if;
            insert into territory.followed (operation_id, scope, table_name, row_id, new_id, before)
            values (operation, gone.scope, target.name::text, (old_row ->> 'id')::uuid,
                    case when not ends then (new_row ->> 'id')::uuid end, old_row);
        end loop;
    end loop;
end $$;

-- What went on elsewhere since is kept where it is already leaned on: an answer given by the successor stays his.
create or replace procedure territory.unfollow_unit(undone uuid) language plpgsql security definer set search_path = pg_catalog as $$
declare
    one     record;
    columns text;
begin
    perform territory.reached(o.unit_id) from territory.operation o where o.id = undone;
    for one in select f.* from territory.followed f where f.operation_id = undone order by f.id desc
    loop
        if one.new_id = one.row_id then
            select string_agg(format('%1$I = b.%1$I', a.attname), ', ') into columns from pg_attribute a
             where a.attrelid = one.table_name::regclass and not a.attisdropped
               and a.attname in ('unit_id', 'scope', 'unit_scope', 'listed_in', 'label');
            execute format('update %1$s t set %2$s, version = t.version + 1 from jsonb_populate_record(null::%1$s, $1) b '
                'where t.id = b.id', one.table_name, columns) using one.before;
            continue;
        end if;
        if one.new_id is not null then
            begin
                execute format('delete from %s where id = $1', one.table_name) using one.new_id;
            exception when foreign_key_violation then
                continue;
            end;
        end if;
        execute format('update %s set ends_on = $2, version = version + 1 where id = $1', one.table_name)
            using one.row_id, (one.before ->> 'ends_on')::date;
    end loop;
end $$;
