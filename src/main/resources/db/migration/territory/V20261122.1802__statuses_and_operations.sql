-- What an organisation was given for a period by an act: one of a kind at a time.
create table territory.unit_status (
    id        uuid primary key,
    unit_id   uuid not null references territory.unit,
    scope     text collate "C" not null,
    listed_in text collate "C" not null,
    kind      text not null check (kind in
        ('LOW_RESULT', 'PROJECT_500', 'BIASED_RESULTS', 'GROWTH_POINT', 'IT_CUBE', 'INTERNSHIP_SITE', 'BASE_SCHOOL',
         'INNOVATION_SITE', 'RESOURCE_CENTRE', 'PEDAGOGICAL_CLASS')),
    starts_on date not null,
    ends_on   date,
    act       text not null,
    note      text not null default '',
    version   bigint not null default 0,
    check (ends_on >= starts_on),
    constraint unit_status_once exclude using gist
        (unit_id with =, kind with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index unit_status_listed_in on territory.unit_status (listed_in, kind);
create index unit_status_scope on territory.unit_status (scope);
call shared.seen_by_subtree('territory.unit_status');
create policy neighbours on territory.unit_status for select
    using (listed_in = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('territory.unit_status');

-- What was done to a unit on a day by an act. A mistake is undone by another line, never by taking this one out.
create table territory.operation (
    id        uuid primary key,
    unit_id   uuid not null references territory.unit,
    scope     text collate "C" not null,
    listed_in text collate "C" not null,
    heir      text collate "C",
    kind      text not null check (kind in ('FOUND', 'RENAME', 'CHANGE', 'MOVE', 'JOIN', 'SPLIT', 'CLOSE', 'REOPEN', 'UNDO')),
    on_day    date not null,
    act       text not null,
    -- successor, new units, or where it was moved from
    others    uuid[] not null default '{}',
    -- names before, in words: what was renamed or moved stays readable for those who no longer see the unit
    before    text not null default '',
    after     text not null default '',
    undoes    uuid references territory.operation,
    person_id uuid,
    made_at   timestamptz not null default now(),
    version   bigint not null default 0,
    unique (undoes)
);
create index operation_unit on territory.operation (unit_id, on_day);
create index operation_others on territory.operation using gin (others);
create index operation_scope on territory.operation (scope);
call shared.seen_by_subtree('territory.operation');
create policy neighbours on territory.operation for select
    using (listed_in = any (string_to_array(current_setting('opora.ancestors', true), ',')));
create policy heirs on territory.operation for select
    using (heir >= current_setting('opora.scope', true) || '.' and heir < current_setting('opora.scope', true) || '/');
call journal.keep('territory.operation');
