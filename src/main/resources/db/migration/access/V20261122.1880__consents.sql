-- Consents by purpose: a text in its versions, who gave it, on which paper, until it is withdrawn.
create table access.consent_text (
    id         uuid primary key,
    scope      text collate "C" not null,
    purpose    text not null check (purpose in ('PROCESSING', 'DIAGNOSTICS', 'PUBLICATION')),
    edition    integer not null check (edition > 0),
    text       text not null check (text <> ''),
    starts_on  date not null,
    version    bigint not null default 0,
    unique (scope, purpose, edition)
);
comment on table access.consent_text is 'Text of a consent in one of its editions (текст согласия)';
call shared.seen_by_subtree('access.consent_text');
create policy down on access.consent_text for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('access.consent_text');

create table access.consent (
    id           uuid primary key,
    scope        text collate "C" not null,
    person_id    uuid not null references person.person,
    text_id      uuid not null references access.consent_text,
    channel      text not null check (channel in ('PAPER', 'SCREEN')),
    number       text not null default '',
    given_on     date not null,
    withdrawn_on date,
    withdrawal   text not null default '',
    version      bigint not null default 0,
    check (withdrawn_on is null or withdrawn_on >= given_on)
);
comment on table access.consent is 'Somebody''s consent (согласие на обработку персональных данных)';
-- one in force a text
create unique index consent_in_force on access.consent (person_id, text_id) where withdrawn_on is null;
create index consent_scope on access.consent (scope);
call shared.seen_by_subtree('access.consent');
create policy own on access.consent using (person_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid);
call journal.keep('access.consent');

-- All that is kept about a person, wherever it lies: every row of every table that points at him. Only he himself may ask;
-- what proves who he is (digests of passwords, tokens, numbers) is never shown.
create function access.kept_about_me() returns table (place text, fact jsonb)
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    me    uuid := nullif(current_setting('opora.person', true), '')::uuid;
    found record;
begin
    if me is null then return; end if;
    place := 'person.person';
    for fact in select to_jsonb(p) from person.person p where p.id = me loop return next; end loop;
    for found in
        select n.nspname, c.relname, a.attname
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.contype = 'f' and k.confrelid = 'person.person'::regclass and cardinality(k.conkey) = 1
         order by 1, 2, 3
    loop
        place := found.nspname || '.' || found.relname;
        for fact in execute format('select to_jsonb(t) - array(select key from jsonb_object_keys(to_jsonb(t)) key
                 where key ~ ''(hash|digest|token|secret|snils|scope|version)'') from %I.%I t where t.%I = $1',
                found.nspname, found.relname, found.attname) using me
        loop return next; end loop;
    end loop;
end $$;
