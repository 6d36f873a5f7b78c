-- Birth dates and СНИЛС that a file replaced, kept until it is undone: as closed as what they are of.
create table person.private_before (
    id           uuid primary key default gen_random_uuid(),
    -- the file
    batch        uuid not null,
    person_id    uuid not null references person.person on delete cascade,
    scope        text collate "C" not null,
    birth_on     date,
    snils        bytea,
    snils_end    text not null default '',
    snils_digest bytea,
    -- null: nothing was kept of the person before
    version      bigint,
    -- how often the file wrote it: what somebody else changed since stays
    writes       int not null default 1,
    unique (batch, person_id)
);
create index private_before_person on person.private_before (person_id);
alter table person.private_before enable row level security;
create policy kept on person.private_before
    using (current_setting('opora.private', true) = 'on'
       and scope >= current_setting('opora.scope', true) || '.'
       and scope <  current_setting('opora.scope', true) || '/')
    with check (current_setting('opora.private', true) = 'on'
       and scope >= current_setting('opora.scope', true) || '.'
       and scope <  current_setting('opora.scope', true) || '/');
