-- Files by content hash; the bytes lie in the file store.
create schema if not exists document;

create table document.file (
    id         uuid primary key,
    scope      text collate "C" not null,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null,
    created_at timestamptz not null default now(),
    created_by uuid references person.person,
    version    bigint not null default 0
);
create index file_scope on document.file (scope, created_at);
call shared.seen_by_subtree('document.file');
create policy own on document.file
    using (created_by = nullif(current_setting('opora.person', true), '')::uuid);
call journal.keep('document.file');
