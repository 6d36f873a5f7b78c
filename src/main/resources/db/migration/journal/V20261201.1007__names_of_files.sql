-- Names of files are personal data as well: a deletion by act empties them. Their words move to where those of people stand; the
-- digests, which the seals are made of, stay.
insert into journal.personal_schema values ('document');
insert into journal.personal_values (change_id, scope, row_id, before, after)
select id, scope, row_id, before, after from journal.change where split_part(table_name, '.', 1) = 'document';
update journal.change set before = null, after = null where split_part(table_name, '.', 1) = 'document';

-- Also lines of files that hung on rows of his: their names may say who he was.
create or replace function journal.rows_of(person uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog as $$
    with his as (
        select v.row_id, v.before, v.after
          from journal.personal_values v
         where exists (select from unnest(array['person_id', 'kept_id', 'gone_id', 'first_id', 'second_id']) key
                        where person::text in (v.after ->> key, v.before ->> key))
           and v.scope >= current_setting('opora.scope', true) || '.' and v.scope < current_setting('opora.scope', true) || '/')
    select coalesce(array_agg(distinct row_id), '{}')
      from (select h.row_id from his h
            union all
            select (coalesce(h.after ->> 'file_id', h.before ->> 'file_id'))::uuid from his h
             where coalesce(h.after ->> 'file_id', h.before ->> 'file_id') is not null
               and not exists (select from document.file f
                                where f.id = (coalesce(h.after ->> 'file_id', h.before ->> 'file_id'))::uuid)) found
$$;
