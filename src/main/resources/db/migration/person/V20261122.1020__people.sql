-- People: identity and contacts; where a person belongs is one row an employer.
create schema if not exists person;

create table person.person (
    id          uuid primary key,
    family_name text not null,
    given_name  text not null default '',
    patronymic  text not null default '',
    email       text not null default '',
    phone       text not null default '',
    version     bigint not null default 0
);

create table person.person_scope (
    id        uuid primary key,
    person_id uuid not null references person.person,
    unit_id   uuid not null references territory.unit,
    scope     text collate "C" not null,
    -- path of the municipality: its people see who works with them
    listed_in text collate "C" not null,
    position  text not null default '',
    starts_on date not null,
    ends_on   date,
    version   bigint not null default 0,
    check (ends_on is null or ends_on >= starts_on)
);
create index person_scope_person on person.person_scope (person_id);
create index person_scope_scope on person.person_scope (scope);
create index person_scope_listed_in on person.person_scope (listed_in);

call shared.seen_by_subtree('person.person_scope');
create policy own on person.person_scope for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy neighbours on person.person_scope for select
    using (listed_in = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('person.person_scope');

alter table person.person enable row level security;
create policy own on person.person
    using (id = nullif(current_setting('opora.person', true), '')::uuid);
create policy belongs on person.person for select
    using (id = any (array(select s.person_id from person.person_scope s)));
create policy belongs_change on person.person for update
    using (id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/')));
-- a person comes first and is given a place in the same transaction
create policy arrives on person.person for insert
    with check (nullif(current_setting('opora.scope', true), '') is not null);
