-- Nobody edits the journal: the web role reads, only the triggers write; and whoever gets past that is found,
-- since lines are sealed into blocks, each with its digest and the digest of the block before (chained per municipality).
revoke insert, update, delete on journal.change from ${web};

-- The words of personal tables stand apart, by digest: deletion by act empties them, and the chain stays whole.
create table journal.personal_schema (name text primary key);
comment on table journal.personal_schema is 'Schemas whose values are personal data (персональные данные)';
insert into journal.personal_schema values ('person'), ('staff'), ('access');

create table journal.personal_values (
    change_id bigint primary key references journal.change,
    scope     text collate "C" not null,
    row_id    uuid not null,
    before    jsonb,
    after     jsonb
);
create index personal_values_of_row on journal.personal_values (row_id);
call shared.seen_by_subtree('journal.personal_values');
revoke insert, update, delete on journal.personal_values, journal.personal_schema from ${web};

create table journal.block (
    id         bigint generated always as identity primary key,
    scope      text collate "C" not null,
    sealed_at  timestamptz not null default now(),
    lines      integer not null check (lines > 0),
    previous   bytea not null,
    hash       bytea not null,
    -- a chain never forks
    unique (scope, previous)
);
comment on table journal.block is 'Sealed lines of one chain (опечатанные записи журнала); scope is that of a municipality or of what is above it';
create index block_of_scope on journal.block (scope, id);
call shared.seen_by_subtree('journal.block');
revoke insert, update, delete on journal.block from ${web};

alter table journal.change
    add column digest bytea,
    add column block_id bigint references journal.block;
create index change_unsealed on journal.change (id) where block_id is null;
create index change_of_block on journal.change (block_id, id) where block_id is not null;

-- The three first steps of a path: federation, region, municipality.
create function journal.chain(scope text) returns text immutable language sql
    return substring(scope from '^(?:[^.]*\.){0,3}');

create function journal.digest(before jsonb, after jsonb) returns bytea immutable language sql
    return sha256(convert_to(jsonb_build_array(before, after)::text, 'UTF8'));

-- What was written before this migration is kept by the same rule.
insert into journal.personal_values (change_id, scope, row_id, before, after)
select id, scope, row_id, before, after from journal.change
 where split_part(table_name, '.', 1) in (select name from journal.personal_schema);
update journal.change c set digest = journal.digest(c.before, c.after);
update journal.change c set before = null, after = null
 where exists (select from journal.personal_values v where v.change_id = c.id);
alter table journal.change alter column digest set not null;

create or replace function journal.write() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    who  uuid := nullif(current_setting('opora.person', true), '')::uuid;
    worn text := coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM');
    why  text := coalesce(current_setting('opora.ground', true), '');
    what text := tg_table_schema || '.' || tg_table_name;
    personal boolean := exists (select from journal.personal_schema where name = tg_table_schema);
begin
    if tg_op = 'INSERT' then
        with written as (
            select n.scope, n.id, null::jsonb as before, to_jsonb(n) as after from new_rows n),
        lines as (
            insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, digest, after)
            select scope, who, worn, why, what, id, tg_op, journal.digest(before, after),
                   case when not personal then after end
              from written returning id, row_id)
        insert into journal.personal_values (change_id, scope, row_id, after)
        select l.id, w.scope, w.id, w.after from lines l join written w on w.id = l.row_id where personal;
    elsif tg_op = 'DELETE' then
        with written as (
            select o.scope, o.id, to_jsonb(o) as before, null::jsonb as after from old_rows o),
        lines as (
            insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, digest, before)
            select scope, who, worn, why, what, id, tg_op, journal.digest(before, after),
                   case when not personal then before end
              from written returning id, row_id)
        insert into journal.personal_values (change_id, scope, row_id, before)
        select l.id, w.scope, w.id, w.before from lines l join written w on w.id = l.row_id where personal;
    else
        with written as (
            select n.scope, n.id,
                   (select jsonb_object_agg(b.key, b.value) from jsonb_each(to_jsonb(o)) b
                     where b.key <> 'version' and b.value is distinct from to_jsonb(n) -> b.key) as before,
                   (select jsonb_object_agg(a.key, a.value) from jsonb_each(to_jsonb(n)) a
                     where a.key <> 'version' and a.value is distinct from to_jsonb(o) -> a.key) as after
              from new_rows n join old_rows o on o.id = n.id
             where to_jsonb(n) - 'version' is distinct from to_jsonb(o) - 'version'),
        lines as (
            insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, digest, before, after)
            select scope, who, worn, why, what, id, tg_op, journal.digest(before, after),
                   case when not personal then before end, case when not personal then after end
              from written returning id, row_id)
        insert into journal.personal_values (change_id, scope, row_id, before, after)
        select l.id, w.scope, w.id, w.before, w.after from lines l join written w on w.id = l.row_id where personal;
    end if;
    return null;
end $$;

-- A line with its words, for reading; the viewer's rights are those of the tables below it.
create view journal.line with (security_invoker = true) as
select c.id, c.at, c.scope, c.person_id, c.hat, c.ground, c.table_name, c.row_id, c.operation,
       coalesce(c.before, v.before) as before, coalesce(c.after, v.after) as after
  from journal.change c left join journal.personal_values v on v.change_id = c.id;

-- Unambiguous, and the same on every server: no time zone, no spelling of floats.
create function journal.text(line journal.change) returns text immutable language sql
    return jsonb_build_array(line.id, extract(epoch from line.at), line.scope, line.person_id, line.hat, line.ground,
                             line.table_name, line.row_id, line.operation, encode(line.digest, 'hex'))::text;

create function journal.hash(previous bytea, block bigint) returns bytea stable language sql
    return (select sha256(previous || convert_to(string_agg(journal.text(c), e'\n' order by c.id), 'UTF8'))
              from journal.change c where c.block_id = block);

create function journal.first_hash(chain text) returns bytea immutable language sql
    return sha256(convert_to(chain, 'UTF8'));

-- Whatever is committed and not sealed yet; a line of a long transaction goes into a later block.
create function journal.seal() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
    chain  text;
    last   bytea;
    made   bigint;
    taken  integer;
    sealed integer := 0;
begin
    for chain in select distinct journal.chain(scope) from journal.change where block_id is null loop
        continue when not pg_try_advisory_xact_lock(hashtextextended('journal ' || chain, 0));
        select count(*) into taken from journal.change where block_id is null and journal.chain(scope) = chain;
        continue when taken = 0;
        select hash into last from journal.block where scope = chain order by id desc limit 1;
        last := coalesce(last, journal.first_hash(chain));
        insert into journal.block (scope, lines, previous, hash) values (chain, taken, last, ''::bytea) returning id into made;
        update journal.change set block_id = made where block_id is null and journal.chain(scope) = chain;
        get diagnostics taken = row_count;
        update journal.block set lines = taken, hash = journal.hash(last, made) where id = made;
        sealed := sealed + taken;
    end loop;
    return sealed;
end $$;

-- Blocks under a path, or all, that are not what was sealed, and why: CHAIN (a block before it is gone or another), LINES (a line is gone or
-- changed), VALUES (the words of a line are not those it was written with).
create function journal.broken(within text) returns table (block_id bigint, scope text, sealed_at timestamptz, why text)
stable language sql security definer set search_path = pg_catalog as $$
    with chained as (
        select b.*, coalesce(lag(b.hash) over (partition by b.scope order by b.id), journal.first_hash(b.scope)) as expected
          from journal.block b
         where within is null or (b.scope >= within || '.' and b.scope < within || '/'))
    select b.id, b.scope, b.sealed_at,
           case when b.previous <> b.expected then 'CHAIN'
                when (select count(*) from journal.change c where c.block_id = b.id) <> b.lines
                  or journal.hash(b.previous, b.id) is distinct from b.hash then 'LINES'
                else 'VALUES' end
      from chained b
     where b.previous <> b.expected
        or (select count(*) from journal.change c where c.block_id = b.id) <> b.lines
        or journal.hash(b.previous, b.id) is distinct from b.hash
        or exists (select from journal.change c left join journal.personal_values v on v.change_id = c.id
                    where c.block_id = b.id
                      and (split_part(c.table_name, '.', 1) not in (select name from journal.personal_schema)
                           or v.change_id is not null)
                      and c.digest <> journal.digest(coalesce(c.before, v.before), coalesce(c.after, v.after)))
     order by b.id
$$;

-- Deletion by act: the words go, the line and its digest stay, and a line tells of it.
create function journal.forget(rows uuid[], act text) returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
    gone integer;
begin
    insert into journal.change (scope, person_id, hat, ground, table_name, row_id, operation, digest)
    select distinct on (v.row_id) v.scope, nullif(current_setting('opora.person', true), '')::uuid,
           coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM'), act, 'journal.personal_values',
           v.row_id, 'DELETE', journal.digest(null, null)
      from journal.personal_values v
     where v.row_id = any (rows)
       and v.scope >= current_setting('opora.scope', true) || '.' and v.scope < current_setting('opora.scope', true) || '/';
    delete from journal.personal_values v
     where v.row_id = any (rows)
       and v.scope >= current_setting('opora.scope', true) || '.' and v.scope < current_setting('opora.scope', true) || '/';
    get diagnostics gone = row_count;
    return gone;
end $$;
