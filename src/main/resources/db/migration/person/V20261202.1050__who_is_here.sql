-- Who is seen was asked in seven policies through the policies of places themselves, a region of 28,000 in 60 ms for each table that a
-- page reads. These two say the same from the index alone; a policy asks once for a query.
create index person_scope_here on person.person_scope (scope) include (person_id, ends_on);
drop index person.person_scope_scope;
drop index person.person_scope_listed_in;
create index person_scope_listed_in on person.person_scope (listed_in) include (person_id);

-- Whoever works under the viewer's path today.
create function person.here() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
    select array(select s.person_id from person.person_scope s
                  where s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
                    and (s.ends_on is null or s.ends_on >= current_date))
$$;

-- Whoever has or had a place that the policies of person.person_scope show: under the viewer's path, in his municipality, his own.
create function person.known() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
    select array(select s.person_id from person.person_scope s
                  where s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
                 union all
                 select s.person_id from person.person_scope s
                  where s.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))
                 union all
                 select s.person_id from person.person_scope s
                  where s.person_id = nullif(current_setting('opora.person', true), '')::uuid)
$$;
revoke execute on function person.here(), person.known() from public;
grant execute on function person.here(), person.known() to ${web};

alter policy of_our_people on person.contact using (person_id = any ((select person.here())::uuid[]));
alter policy published on person.contact using (published and person_id = any ((select person.known())::uuid[]));
alter policy kept on person.private
    using (current_setting('opora.private', true) = 'on' and person_id = any ((select person.here())::uuid[]));
alter policy belongs on person.person using (id = any ((select person.known())::uuid[]));
