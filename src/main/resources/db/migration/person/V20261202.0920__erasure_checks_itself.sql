-- What a deletion makes of each column that names a person. A column that comes later says so in its own migration:
-- a deletion that meets one it does not know, or rows it should have taken, refuses and takes nothing.
create table person.erased_as (
    table_name  text,
    column_name text,
    becomes     text not null check (becomes in (
        'GONE',            -- no row of the unit names him any more
        'GONE_WITH_CARD',  -- the same, where nobody else keeps him; else it is his still
        'PASSED',          -- rows stay without words: under a card without a name, or passed to nobody where somebody else keeps him
        'WORK')),          -- what he did stays done, under a card without a name
    primary key (table_name, column_name)
);
comment on table person.erased_as is 'What becomes of rows that name a deleted person (что становится со строками об удалённом человеке)';
revoke insert, update, delete on person.erased_as from ${web};
insert into person.erased_as values
    ('person.contact', 'person_id', 'GONE_WITH_CARD'),
    ('person.different', 'first_id', 'GONE_WITH_CARD'), ('person.different', 'second_id', 'GONE_WITH_CARD'),
    ('person.look', 'who', 'WORK'),
    ('person.merge', 'kept_id', 'GONE_WITH_CARD'), ('person.merge', 'gone_id', 'GONE_WITH_CARD'),
    ('person.number_claim', 'person_id', 'GONE_WITH_CARD'),
    ('person.person_scope', 'person_id', 'PASSED'),
    ('person.private', 'person_id', 'GONE_WITH_CARD'),
    ('person.private_before', 'person_id', 'GONE'),
    -- what became of a unit and by whom is written down above this module
    ('territory.operation', 'person_id', 'WORK');

-- Columns that name a person: foreign keys, as merging finds them, and whatever is called person_id even without one.
create function person.namers() returns table (table_name text, column_name text, scope_column text)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.oid::regclass::text, a.attname::text,
           (select s.attname::text from pg_attribute s where s.attrelid = c.oid and s.attname in ('unit_scope', 'scope')
             order by s.attname desc limit 1)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'journal')
       and a.atttypid = 'uuid'::regtype and not a.attisdropped
       and (a.attname = 'person_id'
            or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
                          and k.confrelid = 'person.person'::regclass))
     order by 1, 2
$$;

-- Called at the end of a deletion; says what it forgot.
create function person.check_erased(cards uuid[], whole boolean) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here      text := current_setting('opora.scope', true);
    known     record;
    left_over boolean;
begin
    for known in select n.*, e.becomes from person.namers() n
                   left join person.erased_as e on e.table_name = n.table_name and e.column_name = n.column_name loop
        if known.becomes is null then
            raise exception 'deletion does not know what becomes of %.%', known.table_name, known.column_name;
        end if;
        continue when known.becomes = 'WORK' or known.becomes = case when whole then 'PASSED' else 'GONE_WITH_CARD' end;
        execute format('select exists (select from %s t where t.%I = any ($1) and %s)', known.table_name, known.column_name,
            case when whole or known.scope_column is null then 'true'
                 else format('t.%1$I >= $2 and t.%1$I < $3', known.scope_column) end)
            into left_over using cards, here || '.', here || '/';
        if left_over then
            raise exception 'deletion left rows in %.%', known.table_name, known.column_name;
        end if;
    end loop;
end $$;
revoke execute on function person.check_erased(uuid[], boolean) from public;

-- As before, and checked at the end.
create or replace function person.erase(erased uuid, nobody uuid, called text, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    cards uuid[] := person.merged_into(erased) || erased;
    whole boolean := person.only_here(erased);
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if whole then
        delete from person.private_before where person_id = any (cards);
        delete from person.private where person_id = any (cards);
        delete from person.contact where person_id = any (cards);
        delete from person.number_claim where person_id = any (cards);
        delete from person.different where first_id = any (cards) or second_id = any (cards);
        -- with the rows as they were goes the way back: a merge of the deleted is not undone
        delete from person.followed f using person.merge m
         where m.id = f.merge_id and (m.kept_id = any (cards) or m.gone_id = any (cards));
        delete from person.merge where kept_id = any (cards) or gone_id = any (cards);
        update person.person set family_name = called, given_name = '', patronymic = '', version = version + 1
         where id = any (cards);
    else
        delete from person.private_before where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
        update person.person_scope set person_id = nobody, version = version + 1
         where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
    end if;
    perform person.check_erased(case when whole then cards else array[erased] end, whole);
end $$;
