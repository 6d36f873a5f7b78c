-- A load of a country leaves a million lines at once: they are sealed in portions, or the digest would need them all in memory.
create or replace function journal.seal() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
    most   constant integer := 10000;
    part   record;
    last   bytea;
    made   bigint;
    taken  integer;
    sealed integer := 0;
begin
    for part in
        select journal.chain(l.scope) as chain, array_agg(l.id) as ids
          from (select id, scope from journal.change where block_id is null order by id limit most) l
         group by 1
    loop
        continue when not pg_try_advisory_xact_lock(hashtextextended('journal ' || part.chain, 0));
        select hash into last from journal.block where scope = part.chain order by id desc limit 1;
        last := coalesce(last, journal.first_hash(part.chain));
        insert into journal.block (scope, lines, previous, hash) values (part.chain, cardinality(part.ids), last, ''::bytea)
        returning id into made;
        update journal.change set block_id = made where id = any (part.ids) and block_id is null;
        get diagnostics taken = row_count;
        if taken = 0 then
            delete from journal.block where id = made;
            continue;
        end if;
        update journal.block set lines = taken, hash = journal.hash(last, made) where id = made;
        sealed := sealed + taken;
    end loop;
    return sealed;
end $$;
