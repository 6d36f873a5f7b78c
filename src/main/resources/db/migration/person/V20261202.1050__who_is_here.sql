-- Who is seen was asked in seven policies as an array of everybody here, got through the policies of places themselves: 60 ms for each
-- table of which a page of a region reads fifty rows, and a search through the array for each row, so that a file of 20,000 people
-- compared every one with all. These views say the same as a question about one person, which an index answers; where many are asked
-- about, the planner reads them once and hashes.
create index person_scope_here on person.person_scope (scope) include (person_id, ends_on);
drop index person.person_scope_scope;

-- Whoever works under the viewer's path today.
create view person.here with (security_barrier = true) as
    select s.person_id from person.person_scope s
     where s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
       and (s.ends_on is null or s.ends_on >= current_date);

-- Whoever has or had a place that the policies of person.person_scope show: under the viewer's path, in his municipality, his own.
create view person.known with (security_barrier = true) as
    select s.person_id from person.person_scope s
     where s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
        or s.listed_in = any (string_to_array(current_setting('opora.ancestors', true), ','))
        or s.person_id = nullif(current_setting('opora.person', true), '')::uuid;

revoke all on person.here, person.known from ${web};
grant select on person.here, person.known to ${web};

alter policy of_our_people on person.contact using (exists (select from person.here h where h.person_id = contact.person_id));
alter policy published on person.contact
    using (published and exists (select from person.known k where k.person_id = contact.person_id));
alter policy kept on person.private
    using (current_setting('opora.private', true) = 'on' and exists (select from person.here h where h.person_id = private.person_id));
alter policy belongs on person.person using (exists (select from person.known k where k.person_id = person.id));
alter policy belongs_change on person.person
    using (exists (select from person.person_scope s
                    where s.person_id = person.id
                      and s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'));
