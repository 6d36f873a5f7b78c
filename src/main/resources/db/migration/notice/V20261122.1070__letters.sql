-- Letters: what is to be said to a person, gathered into at most one letter a day.
create schema if not exists notice;

create table notice.preference (
    person_id uuid primary key references person.person,
    frequency text not null default 'DAILY' check (frequency in ('DAILY', 'WEEKLY', 'NONE')),
    version   bigint not null default 0
);
alter table notice.preference enable row level security;
create policy own on notice.preference
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);

create table notice.letter (
    id         uuid primary key,
    scope      text collate "C" not null,
    person_id  uuid not null references person.person,
    kind       text not null check (kind in ('DIGEST', 'INVITATION', 'ESCALATION')),
    day        date not null,
    address    text not null,
    subject    text not null,
    text_body  text not null,
    html_body  text not null,
    status     text not null default 'WAITING' check (status in ('WAITING', 'SENT', 'FAILED', 'HELD')),
    attempts   int not null default 0,
    failure    text not null default '',
    created_at timestamptz not null default now(),
    sent_at    timestamptz,
    read_at    timestamptz,
    version    bigint not null default 0
);
-- one gathered letter a person a day, however many jobs run
create unique index letter_once_a_day on notice.letter (person_id, day) where kind = 'DIGEST';
create index letter_waiting on notice.letter (status, created_at);
create index letter_scope on notice.letter (scope, created_at desc);
call shared.seen_by_subtree('notice.letter');
create policy own on notice.letter
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
-- the reminder job asks how often the people of its municipality want letters
create policy neighbours on notice.preference for select
    using (person_id = any (array(select s.person_id from person.person_scope s)));
