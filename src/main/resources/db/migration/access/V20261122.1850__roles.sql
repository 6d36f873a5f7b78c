-- The columns of the access matrix as ready roles; roles that an administrator makes himself; a hat worn in
-- somebody's place, or for as long as an appointment lasts.
create table access.custom_role (
    id          uuid primary key,
    scope       text collate "C" not null,
    name        text not null,
    note        text not null default '',
    permissions text[] not null,
    ends_on     date,
    version     bigint not null default 0
);
create unique index custom_role_name on access.custom_role (scope, lower(name)) where ends_on is null;
call shared.seen_by_subtree('access.custom_role');
-- a role made above is given below
create policy above on access.custom_role for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('access.custom_role');

alter table access.hat add column custom_role_id uuid references access.custom_role;
alter table access.hat add column stands_in_for uuid references access.hat;
alter table access.hat add column if not exists appointment_id uuid references access.appointment;
create index hat_stands_in_for on access.hat (stands_in_for) where stands_in_for is not null;

-- The executor of before was a teacher, or the leader of an association when he worked in one.
alter table access.hat drop constraint if exists hat_role_check;
update access.hat h set role = case when u.organisation_kind = 'ASSOCIATION' then 'ASSOCIATION_LEADER' else 'TEACHER' end
  from territory.unit u where u.id = h.unit_id and h.role = 'EXECUTOR';
update access.invitation i set role = case when u.organisation_kind = 'ASSOCIATION' then 'ASSOCIATION_LEADER' else 'TEACHER' end
  from territory.unit u where u.id = i.unit_id and i.role = 'EXECUTOR';
-- The methodist of before did what a head of a centre does, so he gets that hat too; whose it should not be takes it off.
insert into access.hat (id, person_id, role, unit_id, scope, starts_on, ends_on, ground)
select gen_random_uuid(), h.person_id, 'CENTRE_HEAD', h.unit_id, h.scope, h.starts_on, h.ends_on, 'перенос прав методиста'
  from access.hat h where h.role = 'METHODIST' and (h.ends_on is null or h.ends_on >= current_date);
alter table access.hat add constraint hat_role_check check (role in
    ('ADMINISTRATOR', 'AUTHORITY', 'CENTRE_HEAD', 'METHODIST', 'ASSOCIATION_LEADER', 'ORGANISATION_HEAD',
     'ORGANISATION_DEPUTY', 'TEACHER', 'MENTOR', 'METHODICAL_ACTIVE', 'JUROR', 'HR_OFFICER', 'REGION', 'CUSTOM'));
alter table access.hat add constraint hat_custom_role check ((role = 'CUSTOM') = (custom_role_id is not null));
-- whoever stands in does so till a day
alter table access.hat add constraint hat_stand_in check (stands_in_for is null or ends_on is not null);

-- A hat worn for an appointment ends with it; one worn in somebody's place ends with his.
drop function access.find_hats(uuid, date);
create function access.find_hats(person uuid, on_day date)
    returns table (hat_id uuid, role text, unit_id uuid, scope text, unit_name text, unit_short_name text,
                   unit_kind text, municipality_id uuid, municipality_scope text, municipality_name text, time_zone text,
                   family_name text, given_name text, patronymic text, last_hat uuid, language text,
                   custom_name text, permissions text[], stands_in_for text)
    language sql stable security definer set search_path = pg_catalog as $$
    select h.id, h.role, h.unit_id, h.scope, u.name, u.short_name, u.kind,
           m.id, m.scope, m.name, coalesce(m.time_zone, u.time_zone),
           p.family_name, p.given_name, p.patronymic, a.last_hat, coalesce(a.language, 'ru'),
           coalesce(c.name, ''), coalesce(c.permissions, '{}'),
           coalesce(trim(q.family_name || ' ' || left(q.given_name, 1) || '. ' || left(q.patronymic, 1) || '.'), '')
      from access.hat h
      join territory.unit u on u.id = h.unit_id
      join person.person p on p.id = h.person_id
      left join access.account a on a.person_id = h.person_id
      left join access.custom_role c on c.id = h.custom_role_id
      left join access.hat o on o.id = h.stands_in_for
      left join person.person q on q.id = o.person_id
      left join access.appointment n on n.id = h.appointment_id
      left join territory.unit m on m.kind = 'MUNICIPALITY' and left(u.scope, length(m.scope)) = m.scope
     where h.person_id = person and h.starts_on <= on_day and (h.ends_on is null or h.ends_on >= on_day)
       and (n.ends_on is null or n.ends_on >= on_day)
       and (o.ends_on is null or o.ends_on >= on_day)
     order by h.starts_on, h.id
$$;
