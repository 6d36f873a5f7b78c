-- Who changed what: one line a row, written by statement triggers, edited by nobody.
create schema if not exists journal;

create table journal.change (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    scope       text collate "C" not null,
    person_id   uuid,
    hat         text not null,
    ground      text not null default '',
    table_name  text not null,
    row_id      uuid not null,
    operation   text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before      jsonb,
    after       jsonb
);
create index change_of_row on journal.change (row_id, id);
create index change_of_scope on journal.change (scope, at desc);
call shared.seen_by_subtree('journal.change');

-- Security definer: the web role may read lines, never write them by hand.
create function journal.write() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    who  uuid := nullif(current_setting('opora.person', true), '')::uuid;
    worn text := coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM');
    why  text := coalesce(current_setting('opora.ground', true), '');
    what text := tg_table_schema || '.' || tg_table_name;
begin
    if tg_op = 'INSERT' then
        insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, after)
        select n.scope, who, worn, why, what, n.id, tg_op, to_jsonb(n) from new_rows n;
    elsif tg_op = 'DELETE' then
        insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, before)
        select o.scope, who, worn, why, what, o.id, tg_op, to_jsonb(o) from old_rows o;
    else
        insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, before, after)
        select n.scope, who, worn, why, what, n.id, tg_op,
               (select jsonb_object_agg(b.key, b.value) from jsonb_each(to_jsonb(o)) b
                 where b.key <> 'version' and b.value is distinct from to_jsonb(n) -> b.key),
               (select jsonb_object_agg(a.key, a.value) from jsonb_each(to_jsonb(n)) a
                 where a.key <> 'version' and a.value is distinct from to_jsonb(o) -> a.key)
          from new_rows n join old_rows o on o.id = n.id
         where to_jsonb(n) - 'version' is distinct from to_jsonb(o) - 'version';
    end if;
    return null;
end $$;

create procedure journal.keep(target regclass) language plpgsql as $$
begin
    execute format('create trigger journal_insert after insert on %s referencing new table as new_rows '
        'for each statement execute function journal.write()', target);
    execute format('create trigger journal_update after update on %s referencing old table as old_rows '
        'new table as new_rows for each statement execute function journal.write()', target);
    execute format('create trigger journal_delete after delete on %s referencing old table as old_rows '
        'for each statement execute function journal.write()', target);
end $$;
