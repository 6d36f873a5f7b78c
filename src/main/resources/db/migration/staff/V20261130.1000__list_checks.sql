-- The municipality asks its organisations to check and confirm their lists of people by a day; each confirmation is a row of the
-- organisation's own with the list as it stood.
create table staff.list_check (
    id         uuid primary key,
    scope      text collate "C" not null,
    title      text not null check (title <> ''),
    note       text not null default '',
    -- whoever teaches in the municipality, those who come later too; else those of list_check_unit
    everybody  boolean not null,
    starts_on  date not null,
    due_on     date not null check (due_on >= starts_on),
    closed_on  date,
    asked_by   uuid not null references person.person,
    audience   text not null default 'DESCENDANTS' check (audience = 'DESCENDANTS'),
    version    bigint not null default 0
);
comment on table staff.list_check is 'A request to check and confirm lists of people (сверка списков)';
create index list_check_scope on staff.list_check (scope, closed_on);
call shared.seen_by_subtree('staff.list_check');
call shared.seen_by_descendants('staff.list_check');
call journal.keep('staff.list_check');

create table staff.list_check_unit (
    id         uuid primary key,
    check_id   uuid not null references staff.list_check,
    scope      text collate "C" not null,
    unit_id    uuid not null references territory.unit,
    unit_scope text collate "C" not null,
    unique (check_id, unit_id)
);
call shared.seen_by_subtree('staff.list_check_unit');
create policy asked on staff.list_check_unit for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');
call journal.keep('staff.list_check_unit');

create table staff.confirmation (
    id           uuid primary key,
    check_id     uuid not null references staff.list_check,
    scope        text collate "C" not null,
    unit_id      uuid not null references territory.unit,
    unit_scope   text collate "C" not null,
    person_id    uuid not null references person.person,
    hat          text not null,
    no           int not null check (no > 0),
    confirmed_at timestamptz not null,
    confirmed_on date not null,
    people       int not null check (people >= 0),
    digest       text not null,
    note         text not null default '',
    version      bigint not null default 0,
    -- two who press at once: one of them is told
    unique (check_id, unit_id, no)
);
comment on table staff.confirmation is 'A confirmed list of people (подтверждение списка); never changed, a later one follows it';
create index confirmation_scope on staff.confirmation (scope);
call shared.seen_by_subtree('staff.confirmation');
create policy confirms on staff.confirmation for insert
    with check (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/'
       and person_id = nullif(current_setting('opora.person', true), '')::uuid
       and check_id = any (array(select c.id from staff.list_check c where c.scope = confirmation.scope and c.closed_on is null
            and (c.everybody or c.id = any (array(select u.check_id from staff.list_check_unit u
                 where u.unit_id = confirmation.unit_id))))));
create policy confirmed on staff.confirmation for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');
call journal.keep('staff.confirmation');

-- The list as it stood, a line a person. Written once with its confirmation, whose line in the journal names its digest.
create table staff.confirmed_line (
    id              uuid primary key,
    confirmation_id uuid not null references staff.confirmation,
    scope           text collate "C" not null,
    unit_scope      text collate "C" not null,
    person_id       uuid not null references person.person,
    name            text not null,
    posts           text not null,
    education       text not null,
    category        text not null,
    category_since  date,
    last_course_on  date,
    digest          text not null,
    unique (confirmation_id, person_id)
);
create index confirmed_line_person on staff.confirmed_line (person_id);
call shared.seen_by_subtree('staff.confirmed_line');
create policy confirms on staff.confirmed_line for insert
    with check (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/'
       and confirmation_id = any (array(select c.id from staff.confirmation c where c.unit_scope = confirmed_line.unit_scope
            and c.person_id = nullif(current_setting('opora.person', true), '')::uuid)));
create policy confirmed on staff.confirmed_line for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');

-- Frozen: neither the one who confirmed nor the one who asked rewrites what was confirmed. Only a path follows a unit that moves.
create function staff.frozen() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'scope' - 'unit_scope' - 'person_id' = to_jsonb(old) - 'scope' - 'unit_scope' - 'person_id'
    then return new;
    end if;
    raise insufficient_privilege using message = 'What was confirmed is not changed';
end $$;
create trigger frozen before update or delete on staff.confirmation for each row execute function staff.frozen();
create trigger frozen before update or delete on staff.confirmed_line for each row execute function staff.frozen();

-- The lists of some units on a day, a line a person; the digest says whether anything that a list shows has become different.
-- Not a definer: whoever asks sees what he may see.
create function staff.list_lines(units uuid[], paths text[], on_day date)
    returns table (unit_id uuid, person_id uuid, name text, posts text, education text, category text,
                   category_since date, last_course_on date, digest text)
    language sql stable set search_path = pg_catalog as $$
    with asked as (select a.unit, a.path from unnest(units, paths) as a(unit, path)),
    job as (
        select a.unit, e.person_id,
               string_agg(e.title, '; ' order by e.kind = 'MAIN' desc, e.starts_on, e.id) as titles,
               jsonb_agg(jsonb_build_array(e.position_code, e.title, e.kind, e.rate, e.weekly_load, e.subjects, e.class_teacher,
                   e.starts_on, e.ends_on) order by e.id) as said
          from asked a
          join staff.employment e on e.scope >= a.path and e.scope < left(a.path, -1) || '/'
         where e.starts_on <= on_day and (e.ends_on is null or e.ends_on >= on_day)
         group by a.unit, e.person_id),
    known as (
        select f.person_id,
               jsonb_agg(jsonb_build_array(f.kind, f.code, f.title, f.place, f.document, f.hours, f.starts_on, f.ends_on)
                   order by f.id) as said
          from staff.fact f
         where f.person_id = any (array(select j.person_id from job j))
           and f.kind in ('EDUCATION', 'CATEGORY', 'FITNESS', 'COURSE')
         group by f.person_id)
    select j.unit, j.person_id, n.full_name, j.titles, coalesce(s.education, ''), coalesce(s.category, ''), s.category_since,
           s.last_course_on,
           encode(sha256(convert_to(jsonb_build_array(n.full_name, j.said, k.said)::text, 'UTF8')), 'hex')
      from job j
      join person.person p on p.id = j.person_id
      cross join lateral (select concat_ws(' ', p.family_name, nullif(p.given_name, ''), nullif(p.patronymic, '')) as full_name) n
      left join known k on k.person_id = j.person_id
      left join staff.standing s on s.person_id = j.person_id
$$;

-- Jobs whose first day nobody gave: a file without one began them on the day it was loaded. Looks past the policies, since the
-- file may be the municipality's, and says it of one's own people only.
create function staff.guessed_days(jobs uuid[]) returns table (job_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select e.id
      from staff.employment e
      join staff.sheet_row r on r.job_id = e.id and r.job_before is null
      join staff.sheet h on h.id = r.sheet_id and h.state = 'DONE'
     where e.id = any (jobs)
       and e.scope >= current_setting('opora.scope', true) || '.'
       and e.scope <  current_setting('opora.scope', true) || '/'
       and e.starts_on between h.created_at::date and h.created_at::date + 1
$$;
