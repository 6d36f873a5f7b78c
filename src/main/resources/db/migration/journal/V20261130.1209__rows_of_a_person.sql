-- In which lines of the journal the words of a person stand: those of rows that were ever his.
create function journal.rows_of(person uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct v.row_id), '{}')
      from journal.personal_values v
     where (v.after ->> 'person_id' = person::text or v.before ->> 'person_id' = person::text)
       and v.scope >= current_setting('opora.scope', true) || '.' and v.scope < current_setting('opora.scope', true) || '/'
$$;
