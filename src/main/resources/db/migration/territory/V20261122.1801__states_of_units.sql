-- What a unit was in a period: a new row from the day something became different, so that every day of the past stays true.
create extension if not exists btree_gist schema public;

create table territory.unit_state (
    id                uuid primary key,
    unit_id           uuid not null references territory.unit,
    -- where it lay and was listed in this period; a move leaves the past with those who kept it
    scope             text collate "C" not null,
    listed_in         text collate "C" not null,
    -- where it lies now, when it was moved away since: its new keepers read its past
    heir              text collate "C",
    parent_id         uuid references territory.unit,
    starts_on         date,
    ends_on           date,
    ending            text check (ending in ('CHANGED', 'MOVED', 'CLOSED')),
    name              text not null,
    short_name        text not null default '',
    organisation_kind text,
    head_name         text not null default '',
    email             text not null default '',
    level             text not null default 'MUNICIPAL' check (level in ('FEDERAL', 'REGIONAL', 'MUNICIPAL', 'ORGANISATION')),
    inn               text not null default '',
    ogrn              text not null default '',
    kpp               text not null default '',
    oktmo             text not null default '',
    okved             text not null default '',
    licence           text not null default '',
    founder           text not null default '',
    federal_id        text not null default '',
    address           text not null default '',
    locality          text not null default '',
    locality_kind     text check (locality_kind in ('CITY', 'TOWN', 'VILLAGE')),
    site              text not null default '',
    phone             text not null default '',
    premises          text not null default '',
    curator           text not null default '',
    school_type       text check (school_type in
        ('PRIMARY', 'BASIC', 'SECONDARY', 'GYMNASIUM', 'LYCEUM', 'BOARDING', 'CORRECTIONAL', 'EVENING', 'CADET')),
    taught            text[] not null default '{}',
    pupils            int check (pupils >= 0),
    classes           int check (classes >= 0),
    groups            int check (groups >= 0),
    shifts            int check (shifts between 1 and 3),
    act               text not null default '',
    operation_id      uuid,
    version           bigint not null default 0,
    check ((ends_on is null) = (ending is null)),
    check (ends_on >= starts_on),
    constraint unit_state_one_a_day exclude using gist
        (unit_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index unit_state_scope on territory.unit_state (scope);
create index unit_state_listed_in on territory.unit_state (listed_in, name, unit_id);
create index unit_state_unit on territory.unit_state (unit_id, starts_on);
create index unit_state_operation on territory.unit_state (operation_id) where operation_id is not null;
create index unit_state_inn on territory.unit_state (inn) where inn <> '';
call shared.seen_by_subtree('territory.unit_state');
create policy neighbours on territory.unit_state for select
    using (listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))
        or scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
create policy heirs on territory.unit_state for select
    using (heir >= current_setting('opora.scope', true) || '.' and heir < current_setting('opora.scope', true) || '/');
call journal.keep('territory.unit_state');

insert into territory.unit_state (id, unit_id, scope, listed_in, parent_id, starts_on, ends_on, ending, name, short_name,
                                  organisation_kind, head_name, email, level)
select gen_random_uuid(), u.id, u.scope, u.listed_in, u.parent_id, u.starts_on, u.ends_on,
       case when u.ends_on is not null then 'CLOSED' end, u.name, u.short_name, u.organisation_kind, u.head_name, u.email,
       case u.kind when 'FEDERATION' then 'FEDERAL' when 'REGION' then 'REGIONAL' else 'MUNICIPAL' end
  from territory.unit u;

-- Whoever founds a unit begins its first period; the same for rows put in by hand.
create function territory.begin_state() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    above text := (select p.kind from territory.unit p where p.id = new.parent_id);
begin
    insert into territory.unit_state (id, unit_id, scope, listed_in, parent_id, starts_on, name, short_name,
                                      organisation_kind, head_name, email, level)
    values (gen_random_uuid(), new.id, new.scope, new.listed_in, new.parent_id, new.starts_on, new.name, new.short_name,
            new.organisation_kind, new.head_name, new.email,
            case coalesce(above, new.kind) when 'FEDERATION' then 'FEDERAL' when 'REGION' then 'REGIONAL'
                 when 'ORGANISATION' then 'ORGANISATION' else 'MUNICIPAL' end);
    return null;
end $$;
create trigger begins after insert on territory.unit for each row execute function territory.begin_state();
