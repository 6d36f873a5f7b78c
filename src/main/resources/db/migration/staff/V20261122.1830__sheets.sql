-- Spreadsheets of people: what was uploaded, what each row would do, what it did, so that the whole file can be undone.
create table staff.sheet (
    id          uuid primary key,
    scope       text collate "C" not null,
    unit_id     uuid not null references territory.unit,
    person_id   uuid not null references person.person,
    name        text not null,
    file_id     uuid not null,
    state       text not null check (state in ('WAITING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDONE', 'FAILED')),
    -- field of each column by its number, as «2=FAMILY»; empty until the columns are recognised
    columns     text not null default '',
    message     text not null default '',
    rows        int not null default 0,
    done        int not null default 0,
    fresh       int not null default 0,
    changed     int not null default 0,
    same        int not null default 0,
    warned      int not null default 0,
    wrong       int not null default 0,
    created_at  timestamptz not null default now(),
    version     bigint not null default 0
);
call shared.seen_by_subtree('staff.sheet');
call journal.keep('staff.sheet');

-- A row that did something or could not: never its cells, which the file has.
create table staff.sheet_row (
    id         uuid primary key,
    sheet_id   uuid not null references staff.sheet,
    scope      text collate "C" not null,
    no         int not null,
    outcome    text not null check (outcome in ('NEW', 'CHANGED', 'WARNED', 'WRONG')),
    reasons    text not null default '',
    person_id  uuid,
    -- whether this row brought the person in; what it wrote and what stood there before
    entered    boolean not null default false,
    job_id     uuid,
    job_before jsonb,
    contact_before jsonb,
    fact_ids   uuid[] not null default '{}'
);
create index sheet_row_sheet on staff.sheet_row (sheet_id, outcome, no);
call shared.seen_by_subtree('staff.sheet_row');

-- Takes back people a file brought in, with all that came with them. A person whom something else already leans on stays.
create function staff.take_back(ids uuid[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
    one uuid;
begin
    for one in select p.id from person.person p where p.id = any (ids)
                  and not exists (select from person.person_scope s where s.person_id = p.id
                      and not (s.scope >= current_setting('opora.scope', true) || '.'
                           and s.scope <  current_setting('opora.scope', true) || '/'))
                  and exists (select from person.person_scope s where s.person_id = p.id)
    loop
        begin
            delete from staff.standing where person_id = one;
            delete from staff.fact where person_id = one;
            delete from staff.employment where person_id = one;
            delete from person.private where person_id = one;
            delete from person.contact where person_id = one;
            delete from person.person_scope where person_id = one;
            delete from person.person where id = one;
            return next one;
        exception when foreign_key_violation then null;
        end;
    end loop;
end $$;

-- Which of these numbers somebody has, wherever he works: said as yes or no, so that a file does not fail at its last row.
create function person.numbers_known(digests bytea[]) returns table (digest bytea)
    language sql stable security definer set search_path = pg_catalog as $$
    select p.snils_digest from person.private p where p.snils_digest = any (digests)
$$;
