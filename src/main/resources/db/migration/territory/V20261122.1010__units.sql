-- The tree: federation, region, municipality, organisation.
create schema if not exists territory;

create sequence territory.unit_number;

create table territory.unit (
    id                uuid primary key,
    parent_id         uuid references territory.unit,
    kind              text not null check (kind in ('FEDERATION', 'REGION', 'MUNICIPALITY', 'ORGANISATION')),
    organisation_kind text check (organisation_kind in
        ('SCHOOL', 'PRESCHOOL', 'ADDITIONAL', 'COLLEGE', 'METHODICAL_CENTRE', 'AUTHORITY', 'ASSOCIATION', 'PARTNER')),
    scope             text collate "C" not null unique,
    -- path of the unit it is listed in: colleagues of one municipality see each other's cards
    listed_in         text collate "C" not null,
    name              text not null,
    short_name        text not null default '',
    time_zone         text not null default 'Europe/Moscow',
    head_name         text not null default '',
    email             text not null default '',
    starts_on         date,
    ends_on           date,
    version           bigint not null default 0,
    check ((kind = 'ORGANISATION') = (organisation_kind is not null)),
    check (scope ~ '^([0-9a-z]+\.)+$')
);
create index unit_parent on territory.unit (parent_id);
create index unit_listed_in on territory.unit (listed_in);
call shared.seen_by_subtree('territory.unit');
create policy neighbours on territory.unit for select
    using (listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))
        or scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
create policy public_pages on territory.unit for select
    using (kind <> 'ORGANISATION' and current_setting('opora.public', true) = 'on');
call journal.keep('territory.unit');

-- How units work together: who coordinates, supports, reports to whom.
create table territory.unit_link (
    id        uuid primary key,
    scope     text collate "C" not null,
    from_unit uuid not null references territory.unit,
    to_unit   uuid not null references territory.unit,
    kind      text not null check (kind in ('COORDINATES', 'SUPPORTS', 'REPORTS_TO')),
    note      text not null default '',
    version   bigint not null default 0,
    unique (from_unit, to_unit, kind)
);
call shared.seen_by_subtree('territory.unit_link');
create policy neighbours on territory.unit_link for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('territory.unit_link');
