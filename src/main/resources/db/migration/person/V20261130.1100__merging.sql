-- Two cards of one person become one. Every row that changes on the way is written down as it was and as it became, so that a mistake
-- is undone exactly; the card that went stays as a name, so that the journal and old links still say who it was.
create table person.merge (
    id          uuid primary key,
    -- of the unit over every place of both
    scope       text collate "C" not null,
    kept_id     uuid not null references person.person,
    gone_id     uuid not null references person.person,
    kept_name   text not null,
    gone_name   text not null,
    act         text not null,
    made_by     uuid,
    made_at     timestamptz not null default now(),
    undone_by   uuid,
    undone_at   timestamptz,
    undo_reason text not null default '',
    version     bigint not null default 0,
    check (kept_id <> gone_id)
);
create unique index merge_gone on person.merge (gone_id) where undone_at is null;
create index merge_kept on person.merge (kept_id);
create index merge_scope on person.merge (scope, made_at desc);
call shared.seen_by_subtree('person.merge');
call journal.keep('person.merge');
create policy merged on person.person for select
    using (id = any (array(select m.gone_id from person.merge m where m.undone_at is null)));

-- Rows as closed as those they are of: no policy, only the procedures below read them.
create table person.followed (
    id         bigint generated always as identity primary key,
    merge_id   uuid not null references person.merge,
    table_name text not null,
    key        jsonb not null,
    new_key    jsonb not null,
    before     jsonb not null,
    after      jsonb,
    unique (merge_id, table_name, key)
);
comment on column person.followed.after is 'Empty when the row was put by: the card that stays has one already';
alter table person.followed enable row level security;

-- Two people who look alike and are not one.
create table person.different (
    id        uuid primary key,
    scope     text collate "C" not null,
    first_id  uuid not null references person.person,
    second_id uuid not null references person.person,
    said_by   uuid,
    said_at   timestamptz not null default now(),
    version   bigint not null default 0,
    check (first_id <> second_id)
);
create unique index different_once on person.different (least(first_id, second_id), greatest(first_id, second_id));
create index different_scope on person.different (scope, said_at desc);
call shared.seen_by_subtree('person.different');
call journal.keep('person.different');

-- Somebody's number was typed into another card and refused: the surest sign that both are of one person.
create table person.number_claim (
    id        uuid primary key default gen_random_uuid(),
    person_id uuid not null references person.person,
    digest    bytea not null,
    made_at   timestamptz not null default now(),
    unique (person_id, digest)
);
create index number_claim_digest on person.number_claim (digest);
alter table person.number_claim enable row level security;

-- Tables whose rows follow from other rows: a merge leaves them to their owner, who computes them anew.
create table person.recomputed (table_name text primary key);

-- Tables whose rows are good for nobody but whom they were made for, as secrets bound to his identity are: a merge puts them by.
create table person.bound (table_name text primary key);

alter table person.look add constraint look_who_fkey foreign key (who) references person.person;
create index look_who on person.look (who);

create function person.reached(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
    select nullif(current_setting('opora.scope', true), '') is not null
       and exists (select from person.person_scope s where s.person_id = person
                      and s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/')
$$;

create function person.claim_number(claiming uuid, claimed bytea) returns void
    language sql security definer set search_path = pg_catalog as $$
    insert into person.number_claim (person_id, digest)
    select claiming, claimed where person.reached(claiming)
        on conflict do nothing
$$;

-- The path over every place of these people, past ones too: who may merge their cards must stand there or above.
create function person.path_over(people uuid[]) returns text language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    common text;
    one    text;
begin
    for one in select s.scope from person.person_scope s where s.person_id = any (people) loop
        common := coalesce(common, one);
        while not starts_with(one, common) loop
            common := regexp_replace(common, '[^.]*\.$', '');
        end loop;
    end loop;
    return common;
end $$;

-- Where a table points at a person: by foreign keys of one column, and by lists named person_ids.
create function person.pointers() returns table (table_name text, pointing text[], listing text[], keys text[], dated boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.oid::regclass::text,
           (select coalesce(array_agg(distinct a.attname::text), '{}') from pg_constraint k
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
             where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'person.person'::regclass and cardinality(k.conkey) = 1),
           (select coalesce(array_agg(a.attname::text), '{}') from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'person_ids' and a.atttypid = 'uuid[]'::regtype),
           (select array_agg(a.attname::text) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
             where k.conrelid = c.oid and k.contype = 'p'),
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'starts_on' and not a.attisdropped)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'journal')
       and c.oid not in ('person.merge'::regclass, 'person.followed'::regclass)
       and c.oid::regclass::text not in (select r.table_name from person.recomputed r)
       and (exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                       and k.confrelid = 'person.person'::regclass and cardinality(k.conkey) = 1)
            or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_ids' and a.atttypid = 'uuid[]'::regtype))
     order by c.oid
$$;

-- «t.id = k.id»: a row of a table by its key.
create function person.by_key(keys text[]) returns text immutable language sql set search_path = pg_catalog as $$
    select string_agg(format('t.%1$I = k.%1$I', key), ' and ') from unnest(keys) key
$$;

-- Writes down every row of both before anything is done. Answers with the path over both when the hat does not reach there.
create function person.begin_merge(made uuid, kept uuid, gone uuid, ground text) returns text
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    hat    text := nullif(current_setting('opora.scope', true), '');
    path   text := person.path_over(array[kept, gone]);
    target record;
begin
    if hat is null or not person.reached(kept) or not person.reached(gone) then
        raise insufficient_privilege using message = 'The hat does not reach both people';
    end if;
    if not starts_with(path, hat || '.') then return path; end if;
    insert into person.merge (id, scope, kept_id, gone_id, kept_name, gone_name, act, made_by)
    select made, path, kept, gone, trim(k.family_name || ' ' || k.given_name || ' ' || k.patronymic),
           trim(g.family_name || ' ' || g.given_name || ' ' || g.patronymic), ground,
           nullif(current_setting('opora.person', true), '')::uuid
      from person.person k, person.person g where k.id = kept and g.id = gone;
    insert into person.followed (merge_id, table_name, key, new_key, before)
    select made, 'person.person', jsonb_build_object('id', p.id), jsonb_build_object('id', p.id), to_jsonb(p)
      from person.person p where p.id in (kept, gone);
    for target in select * from person.pointers() loop
        execute format('insert into person.followed (merge_id, table_name, key, new_key, before)
            select $1, %L, key, key, whole from (select to_jsonb(t) as whole, jsonb_build_object(%s) as key from %s t where %s) x',
            target.table_name,
            (select string_agg(format('%1$L, t.%1$I', key), ', ') from unnest(target.keys) key),
            target.table_name,
            (select string_agg(said, ' or ') from (
                select format('t.%I in ($2, $3)', name) as said from unnest(target.pointing) name
                union all select format('t.%I && array[$2, $3]', name) from unnest(target.listing) name) s))
        using made, kept, gone;
    end loop;
    return '';
end $$;

-- One place a unit: two periods that touch become one.
create function person.unite_places(kept uuid, gone uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
    theirs person.person_scope;
    ours   person.person_scope;
begin
    for theirs in select s.* from person.person_scope s where s.person_id = gone order by s.starts_on loop
        select s.* into ours from person.person_scope s
         where s.person_id = kept and s.unit_id = theirs.unit_id
           and s.starts_on <= coalesce(theirs.ends_on, date 'infinity') + 1
           and theirs.starts_on <= coalesce(s.ends_on, date 'infinity') + 1
         order by s.starts_on limit 1;
        continue when not found;
        delete from person.person_scope s where s.id = theirs.id;
        update person.person_scope s
           set starts_on = least(s.starts_on, theirs.starts_on),
               ends_on = case when s.ends_on is null or theirs.ends_on is null then null else greatest(s.ends_on, theirs.ends_on) end,
               position = case when s.position = '' or (s.ends_on is not null and theirs.ends_on is null) then theirs.position
                               else s.position end,
               version = s.version + 1
         where s.id = ours.id;
    end loop;
end $$;

-- What stands on the card: whose name, contacts, birth date and number. What only one of them has is never lost.
create function person.choose_fields(kept uuid, gone uuid, his_name boolean, his_contact boolean, his_birth boolean, his_number boolean)
    returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
    ours   person.private;
    theirs person.private;
begin
    if his_name then
        update person.person p
           set family_name = g.family_name, given_name = g.given_name, patronymic = g.patronymic, version = p.version + 1
          from person.person g where p.id = kept and g.id = gone;
    end if;
    update person.contact c
       set email = coalesce(nullif(case when his_contact then g.email else c.email end, ''), c.email || g.email),
           phone = coalesce(nullif(case when his_contact then g.phone else c.phone end, ''), c.phone || g.phone),
           published = case when his_contact then g.published else c.published end
      from person.contact g where c.person_id = kept and g.person_id = gone;
    select p.* into ours from person.private p where p.person_id = kept;
    select p.* into theirs from person.private p where p.person_id = gone;
    if ours.id is null or theirs.id is null then return; end if;
    delete from person.private p where p.id = theirs.id;
    if his_birth or ours.birth_on is null then ours.birth_on := coalesce(theirs.birth_on, ours.birth_on); end if;
    if theirs.snils is not null and (his_number or ours.snils is null) then
        ours.snils := theirs.snils;
        ours.snils_end := theirs.snils_end;
        ours.snils_digest := theirs.snils_digest;
    end if;
    update person.private p
       set birth_on = ours.birth_on, snils = ours.snils, snils_end = ours.snils_end, snils_digest = ours.snils_digest,
           version = p.version + 1
     where p.id = ours.id;
end $$;

-- Every row of every module that points at the card that goes points at the one that stays. Where the other has such a row already
-- (an account, contacts, a consent, the very same fact) the row is put by. Answers with a table whose periods do not go together.
create function person.carry_over(made uuid) returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
    m       person.merge;
    target  record;
    one     record;
    now_row jsonb;
    doubled boolean;
    sets    text;
    derived text;
begin
    select x.* into strict m from person.merge x where x.id = made and x.undone_at is null and x.made_at = now();
    perform person.unite_places(m.kept_id, m.gone_id);
    for derived in select r.table_name from person.recomputed r loop
        execute format('delete from %s where person_id = $1', derived) using m.gone_id;
    end loop;
    for target in select * from person.pointers() loop
        sets := (select string_agg(said, ', ') from (
            select format('%1$I = case when t.%1$I = $2 then $3 else t.%1$I end', name) as said from unnest(target.pointing) name
            union all select format('%1$I = array_replace(t.%1$I, $2, $3)', name) from unnest(target.listing) name
            union all select 'version = t.version + 1' from pg_attribute a
             where a.attrelid = target.table_name::regclass and a.attname = 'version' and not a.attisdropped) s);
        for one in select f.* from person.followed f where f.merge_id = made and f.table_name = target.table_name order by f.id loop
            execute format('select to_jsonb(t) from %1$s t, jsonb_populate_record(null::%1$s, $1) k where %2$s',
                target.table_name, person.by_key(target.keys)) into now_row using one.key;
            continue when now_row is null;
            continue when not exists (select from unnest(target.pointing) name where now_row ->> name = m.gone_id::text)
                and not exists (select from unnest(target.listing) name where now_row -> name ? m.gone_id::text);
            doubled := exists (select from person.bound b where b.table_name = target.table_name);
            if not doubled and target.dated and 'person_id' = any (target.pointing) then
                execute format('select exists (select from %s t where t.person_id = $1
                    and to_jsonb(t) - ''{id,version,person_id,created_at}''::text[] = $2)', target.table_name)
                into doubled using m.kept_id, now_row - '{id,version,person_id,created_at}'::text[];
            end if;
            begin
                if doubled then
                    execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) k where %2$s',
                        target.table_name, person.by_key(target.keys)) using one.key;
                    continue;
                end if;
            exception when foreign_key_violation then null;
            end;
            begin
                execute format('update %1$s t set %2$s from jsonb_populate_record(null::%1$s, $1) k where %3$s',
                    target.table_name, sets, person.by_key(target.keys)) using one.key, m.gone_id, m.kept_id;
                update person.followed f
                   set new_key = (select jsonb_object_agg(e.key, case when e.key = any (target.pointing) and e.value = to_jsonb(m.gone_id)
                                  then to_jsonb(m.kept_id) else e.value end) from jsonb_each(f.key) e)
                 where f.id = one.id;
            exception
                when unique_violation or check_violation then
                    execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) k where %2$s',
                        target.table_name, person.by_key(target.keys)) using one.key;
                when exclusion_violation then
                    return target.table_name;
            end;
        end loop;
    end loop;
    return '';
end $$;

-- Keeps what changed and forgets what did not.
create function person.finish_merge(made uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
    one     record;
    now_row jsonb;
begin
    for one in select f.*, coalesce(p.keys, '{id}') as keys from person.followed f
                 left join person.pointers() p on p.table_name = f.table_name where f.merge_id = made loop
        execute format('select to_jsonb(t) from %1$s t, jsonb_populate_record(null::%1$s, $1) k where %2$s',
            one.table_name, person.by_key(one.keys)) into now_row using one.new_key;
        if now_row is not distinct from one.before then delete from person.followed f where f.id = one.id;
        else update person.followed f set after = now_row where f.id = one.id;
        end if;
    end loop;
end $$;

-- Puts every row back. Answers with what leans on the merge, and then nothing may be kept of it: «later», «leaned TABLE», «taken TABLE».
create function person.unmerge(undone uuid, reason text) returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
    m       person.merge;
    hat     text := nullif(current_setting('opora.scope', true), '');
    one     record;
    now_row jsonb;
    changed text[];
begin
    select x.* into strict m from person.merge x where x.id = undone and x.undone_at is null for update;
    if hat is null or not starts_with(m.scope, hat || '.') then
        raise insufficient_privilege using message = 'The hat does not reach the merge';
    end if;
    if exists (select from person.merge x where x.id <> m.id and x.undone_at is null and x.made_at > m.made_at
                  and (x.kept_id in (m.kept_id, m.gone_id) or x.gone_id in (m.kept_id, m.gone_id))) then
        return 'later';
    end if;
    -- those who go back first: two main jobs of one person stand nowhere for a moment
    for one in select f.*, coalesce(p.keys, '{id}') as keys from person.followed f
                 left join person.pointers() p on p.table_name = f.table_name
                where f.merge_id = undone
                order by case when f.after is null then 2 when f.before::text like '%' || m.gone_id || '%' then 0 else 1 end, f.id
    loop
        begin
            if one.after is null then
                execute format('insert into %1$s overriding system value select * from jsonb_populate_record(null::%1$s, $1)', one.table_name) using one.before;
                continue;
            end if;
            execute format('select to_jsonb(t) from %1$s t, jsonb_populate_record(null::%1$s, $1) k where %2$s',
                one.table_name, person.by_key(one.keys)) into now_row using one.new_key;
            -- what was taken out since was taken out of whichever card it is
            continue when now_row is null;
            select array_agg(b.key) into changed from jsonb_each(one.before) b
             where b.key <> 'version' and b.value is distinct from one.after -> b.key;
            continue when changed is null;
            if exists (select from unnest(changed) name where now_row -> name is distinct from one.after -> name) then
                return 'leaned ' || one.table_name;
            end if;
            execute format('update %1$s t set %2$s from jsonb_populate_record(null::%1$s, $1) k, jsonb_populate_record(null::%1$s, $2) b
                where %3$s', one.table_name,
                (select string_agg(format('%1$I = b.%1$I', name), ', ') from unnest(changed) name)
                    || case when one.before ? 'version' then ', version = t.version + 1' else '' end,
                person.by_key(one.keys)) using one.new_key, one.before;
        exception when unique_violation or exclusion_violation or foreign_key_violation then
            return 'taken ' || one.table_name;
        end;
    end loop;
    update person.merge x
       set undone_at = now(), undone_by = nullif(current_setting('opora.person', true), '')::uuid, undo_reason = reason, version = x.version + 1
     where x.id = undone;
    return '';
end $$;

-- Whose card an old address leads to now.
create function person.now_is(asked uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
    with recursive led (id, steps) as (
        select m.kept_id, 1 from person.merge m where m.gone_id = asked and m.undone_at is null
        union all select m.kept_id, l.steps + 1 from led l join person.merge m on m.gone_id = l.id and m.undone_at is null where l.steps < 20)
    select l.id from led l order by l.steps desc limit 1
$$;

-- Cards of the hat's part of the tree that may be of one person, the surest first. Birth dates are compared for those who may see them.
create function person.find_twins(most int)
    returns table (first_id uuid, second_id uuid, reason text, sure int, numbers_differ boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    with places as materialized (
        select distinct s.person_id, s.unit_id from person.person_scope s
         where s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
           and current_setting('opora.private', true) = 'on'),
    mine as materialized (
        select p.id, shared.folded(p.family_name) as family, shared.folded(p.given_name) as given, shared.folded(p.patronymic) as father,
               shared.folded(trim(p.family_name || ' ' || p.given_name || ' ' || p.patronymic)) as whole, v.birth_on, v.snils_digest
          from person.person p left join person.private v on v.person_id = p.id
         where p.id in (select l.person_id from places l)),
    pairs as (
        select least(c.person_id, v.person_id) as a, greatest(c.person_id, v.person_id) as b, 'NUMBER' as reason, 99 as sure
          from person.number_claim c join person.private v on v.snils_digest = c.digest and v.person_id <> c.person_id
         where c.person_id in (select m.id from mine m) and v.person_id in (select m.id from mine m)
        union all
        select a.id, b.id, 'NAME_AND_BIRTH', 90 from mine a join mine b on a.whole = b.whole and a.birth_on = b.birth_on and a.id < b.id
        union all
        select a.id, b.id, 'NAME_AND_UNIT', 75 from mine a join mine b on a.whole = b.whole and a.given <> '' and a.id < b.id
         where (a.birth_on is null or b.birth_on is null)
           and exists (select from places x join places y on y.unit_id = x.unit_id where x.person_id = a.id and y.person_id = b.id)
        union all
        select a.id, b.id,
               case when a.family = b.family and a.given = b.given and '' in (a.father, b.father) then 'NO_PATRONYMIC'
                    when a.given = b.given and a.father = b.father and a.given <> '' and a.father <> ''
                         and public.similarity(a.family, b.family) < 0.3 then 'FAMILY_CHANGED'
                    else 'SLIP' end,
               case when a.family = b.family and a.given = b.given and '' in (a.father, b.father) then 80
                    when a.given = b.given and a.father = b.father and a.given <> '' and a.father <> ''
                         and public.similarity(a.family, b.family) < 0.3 then 60
                    else 70 end
          from mine a join mine b on a.birth_on = b.birth_on and a.id < b.id and a.whole <> b.whole
         where (a.family = b.family and a.given = b.given and '' in (a.father, b.father))
            or (a.given = b.given and a.father = b.father and a.given <> '' and a.father <> '')
            or public.similarity(a.whole, b.whole) >= 0.55),
    best as (
        select distinct on (p.a, p.b) p.a, p.b, p.reason,
               x.snils_digest is not null and y.snils_digest is not null and p.reason <> 'NUMBER' as differ,
               case when x.snils_digest is not null and y.snils_digest is not null and p.reason <> 'NUMBER'
                    then p.sure / 2 else p.sure end as sure, x.whole
          from pairs p join mine x on x.id = p.a join mine y on y.id = p.b
         where p.reason in ('NUMBER', 'NAME_AND_BIRTH') or x.snils_digest is null or y.snils_digest is null
         order by p.a, p.b, p.sure desc)
    select b.a, b.b, b.reason, b.sure, b.differ from best b
     where not exists (select from person.different d
                        where least(d.first_id, d.second_id) = b.a and greatest(d.first_id, d.second_id) = b.b)
     order by b.sure desc, b.whole, b.a, b.b limit most
$$;

-- What a unit above the hat is called: whose hat reaches where this one does not.
create function person.called_above(path text) returns text language sql stable security definer set search_path = pg_catalog as $$
    select u.name from territory.unit u
     where u.scope = path and starts_with(current_setting('opora.scope', true) || '.', path)
$$;
