-- Documents brought to notice by a day: who is to become acquainted, and who has. What an organisation says is a row of its own.
create table document.circulation (
    id        uuid primary key,
    scope     text collate "C" not null,
    title     text not null check (title <> ''),
    note      text not null default '',
    -- how far it goes inside an addressed organisation
    reach     text not null check (reach in ('HEADS', 'EDUCATORS', 'STAFF')),
    starts_on date not null,
    due_on    date not null check (due_on >= starts_on),
    closed_on date,
    sent_by   uuid not null references person.person,
    version   bigint not null default 0
);
comment on table document.circulation is 'A document brought to notice (доведение до сведения)';
create index circulation_scope on document.circulation (scope, closed_on);
call shared.seen_by_subtree('document.circulation');

-- What is brought: an act of the catalogue, a roadmap, or a thing of another module, by its kind and number.
create table document.circulation_thing (
    id             uuid primary key,
    circulation_id uuid not null references document.circulation,
    scope          text collate "C" not null,
    ordinal        int not null check (ordinal > 0),
    kind           text not null,
    thing_id       uuid not null,
    unique (circulation_id, kind, thing_id)
);
create index circulation_thing_what on document.circulation_thing (kind, thing_id);
call shared.seen_by_subtree('document.circulation_thing');

create table document.circulation_unit (
    id             uuid primary key,
    circulation_id uuid not null references document.circulation,
    scope          text collate "C" not null,
    unit_id        uuid not null references territory.unit,
    unit_scope     text collate "C" not null,
    unique (circulation_id, unit_id)
);
comment on table document.circulation_unit is 'An organisation that a document is sent to (адресат)';
create index circulation_unit_path on document.circulation_unit (unit_scope, circulation_id);
call shared.seen_by_subtree('document.circulation_unit');
create policy addressed on document.circulation_unit for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');

create table document.circulation_person (
    id             uuid primary key,
    circulation_id uuid not null references document.circulation,
    scope          text collate "C" not null,
    -- where he works
    unit_id        uuid not null references territory.unit,
    unit_scope     text collate "C" not null,
    person_id      uuid not null references person.person,
    -- his organisation passed it on to him; else the sender named him
    passed_on      boolean not null,
    added_by       uuid not null references person.person,
    added_on       date not null,
    unique (circulation_id, unit_id, person_id)
);
comment on table document.circulation_person is 'Somebody who is to become acquainted (ознакамливаемый)';
create index circulation_person_who on document.circulation_person (person_id, circulation_id);
create index circulation_person_path on document.circulation_person (unit_scope, circulation_id);
call shared.seen_by_subtree('document.circulation_person');
create policy addressed on document.circulation_person for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');
create policy own on document.circulation_person for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy passes on document.circulation_person for insert
    with check (passed_on
       and unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/'
       and circulation_id = any (array(select u.circulation_id from document.circulation_unit u
            where u.unit_id = circulation_person.unit_id)));

-- Whoever it is addressed to reads the circulation; these policies look at the addressees alone.
create policy addressed on document.circulation for select
    using (id = any (array(select u.circulation_id from document.circulation_unit u
                            where u.unit_scope = current_setting('opora.scope', true) || '.'))
        or id = any (array(select p.circulation_id from document.circulation_person p
                            where p.person_id = nullif(current_setting('opora.person', true), '')::uuid)));
create policy addressed on document.circulation_thing for select
    using (circulation_id = any (array(select u.circulation_id from document.circulation_unit u
                            where u.unit_scope = current_setting('opora.scope', true) || '.'))
        or circulation_id = any (array(select p.circulation_id from document.circulation_person p
                            where p.person_id = nullif(current_setting('opora.person', true), '')::uuid)));

-- «Ознакомлен»: said once and never changed. Without a person it is the organisation that says it.
create table document.acknowledgement (
    id              uuid primary key,
    circulation_id  uuid not null references document.circulation,
    scope           text collate "C" not null,
    unit_id         uuid not null references territory.unit,
    unit_scope      text collate "C" not null,
    person_id       uuid references person.person,
    -- pressed by himself, or signed on paper and entered by somebody
    way             text not null check (way in ('SELF', 'PAPER')),
    acknowledged_on date not null,
    made_by         uuid not null references person.person,
    hat             text not null,
    made_at         timestamptz not null,
    unique nulls not distinct (circulation_id, unit_id, person_id)
);
comment on table document.acknowledgement is 'Who became acquainted and when (ознакомление)';
create index acknowledgement_path on document.acknowledgement (unit_scope, circulation_id);
create index acknowledgement_who on document.acknowledgement (person_id, circulation_id);
call shared.seen_by_subtree('document.acknowledgement');
create policy addressed on document.acknowledgement for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');
create policy own on document.acknowledgement for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy says on document.acknowledgement for insert
    with check (made_by = nullif(current_setting('opora.person', true), '')::uuid
       and circulation_id = any (array(select c.id from document.circulation c
            where c.scope = acknowledgement.scope and c.closed_on is null))
       and (person_id is null
            and unit_scope >= current_setting('opora.scope', true) || '.'
            and unit_scope <  current_setting('opora.scope', true) || '/'
            and circulation_id = any (array(select u.circulation_id from document.circulation_unit u
                 where u.unit_id = acknowledgement.unit_id))
         or circulation_id = any (array(select p.circulation_id from document.circulation_person p
                 where p.unit_id = acknowledgement.unit_id and p.person_id = acknowledgement.person_id))));

call journal.keep('document.circulation');
call journal.keep('document.circulation_thing');
call journal.keep('document.circulation_unit');
call journal.keep('document.circulation_person');
call journal.keep('document.acknowledgement');
