-- Birth date and СНИЛС lie apart from the row that everybody lists. Whoever may look says so by a setting of the transaction.
create table person.private (
    id            uuid primary key,
    person_id     uuid not null unique references person.person,
    scope         text collate "C" not null,
    birth_on      date,
    -- AES-GCM under the installation's secret; the last four digits are what a masked number shows
    snils         bytea,
    snils_end     text not null default '',
    -- keyed, so that the same person is found twice and the number is not
    snils_digest  bytea unique,
    version       bigint not null default 0,
    check (birth_on is null or birth_on > date '1900-01-01'),
    check ((snils is null) = (snils_digest is null))
);

alter table person.private enable row level security;
create policy own on person.private for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
-- those who work here now: the card of somebody who left shows no birth date
create policy kept on person.private
    using (current_setting('opora.private', true) = 'on'
       and person_id = any (array(select s.person_id from person.person_scope s
            where s.scope >= current_setting('opora.scope', true) || '.'
              and s.scope <  current_setting('opora.scope', true) || '/'
              and (s.ends_on is null or s.ends_on >= current_date))))
    with check (current_setting('opora.private', true) = 'on'
       and scope >= current_setting('opora.scope', true) || '.'
       and scope <  current_setting('opora.scope', true) || '/');

-- The journal learns that a value changed, never the value.
create function person.keep_private() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    who  uuid := nullif(current_setting('opora.person', true), '')::uuid;
    worn text := coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM');
begin
    insert into journal.change (scope, person_id, hat, table_name, row_id, operation, digest, after)
    select n.scope, who, worn, 'person.private', n.person_id, tg_op, journal.digest(null, masked), masked
      from new_rows n, jsonb_build_object('birth_on', '•', 'snils', '•') masked;
    return null;
end $$;
create trigger journal_insert after insert on person.private referencing new table as new_rows
    for each statement execute function person.keep_private();
create trigger journal_update after update on person.private referencing new table as new_rows
    for each statement execute function person.keep_private();

-- What rules about age are computed from, whoever enters the fact that makes them be computed; the day itself is shown to nobody.
create function person.births(ids uuid[]) returns table (person_id uuid, birth_on date)
    language sql stable security definer set search_path = pg_catalog as $$
    select p.person_id, p.birth_on
      from person.private p
     where p.person_id = any (ids)
       and p.birth_on is not null
       and exists (select from person.person_scope s
                    where s.person_id = p.person_id
                      and s.scope >= current_setting('opora.scope', true) || '.'
                      and s.scope <  current_setting('opora.scope', true) || '/')
$$;

create table person.look (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    scope      text collate "C" not null,
    who        uuid not null,
    hat        text not null,
    what       text not null,
    person_ids uuid[] not null
);
create index look_of_scope on person.look (scope, at desc);
create index look_of_person on person.look using gin (person_ids);
call shared.seen_by_subtree('person.look');
-- «who looked at me»
create policy looked_at on person.look for select
    using (nullif(current_setting('opora.person', true), '')::uuid = any (person_ids));
