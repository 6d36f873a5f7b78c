-- Also lines of two cards that became one, or were said to be of two people: they name him as well.
create or replace function journal.rows_of(person uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct v.row_id), '{}')
      from journal.personal_values v
     where exists (select from unnest(array['person_id', 'kept_id', 'gone_id', 'first_id', 'second_id']) key
                    where person::text in (v.after ->> key, v.before ->> key))
       and v.scope >= current_setting('opora.scope', true) || '.' and v.scope < current_setting('opora.scope', true) || '/'
$$;
