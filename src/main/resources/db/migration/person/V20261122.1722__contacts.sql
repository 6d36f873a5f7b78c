-- How to reach a person is not for everybody who may know that he works here: one's own organisation and what lies
-- above it see it, others only what was published as a work contact.
create table person.contact (
    person_id uuid primary key references person.person,
    email     text not null default '',
    phone     text not null default '',
    published boolean not null default false
);
insert into person.contact (person_id, email, phone) select id, email, phone from person.person;
alter table person.person drop column email, drop column phone;

alter table person.contact enable row level security;
create policy own on person.contact
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
-- whoever left is no longer of the organisation
create policy of_our_people on person.contact
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/'
          and (s.ends_on is null or s.ends_on >= current_date))));
create policy published on person.contact for select
    using (published and person_id = any (array(select s.person_id from person.person_scope s)));
