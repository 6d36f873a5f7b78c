-- The bytes of a spreadsheet of people are kept for thirty days, then go; what it did stays, and can be undone.
alter table staff.sheet alter column file_id drop not null,
    add column keep_until date not null default (current_date + 30),
    -- on its way out: shown to nobody, removed with its bytes by a job
    add column file_to_remove uuid;
create index sheet_keep_until on staff.sheet (keep_until) where file_id is not null;
create index sheet_file_to_remove on staff.sheet (id) where file_to_remove is not null;

-- Spreadsheets of units over the places that somebody has under the hat's, units above the hat's included.
create function staff.sheets_over(person uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(s.id), '{}') from staff.sheet s
     where exists (select from person.person_scope p where p.person_id = person and starts_with(p.scope, s.scope)
                      and p.scope >= current_setting('opora.scope', true) || '.' and p.scope < current_setting('opora.scope', true) || '/')
$$;

-- A file that is being read just now would enter him again.
create function staff.sheet_runs_over(person uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from staff.sheet s where s.id = any (staff.sheets_over(person)) and s.state in ('WAITING', 'CHECKING', 'RUNNING', 'UNDOING'))
$$;

create or replace function staff.erase(erased uuid, nobody uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here  text := current_setting('opora.scope', true);
    whole boolean := person.only_here(erased);
    left_to uuid := case when whole then erased else nobody end;
    cards   uuid[] := case when whole then person.merged_into(erased) || erased else array[erased] end;
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if exists (select from staff.employment e where e.person_id = erased and (e.ends_on is null or e.ends_on >= on_day)
                  and e.scope >= here || '.' and e.scope < here || '/') then
        raise exception 'still employed here: %', erased;
    end if;
    delete from staff.fact where person_id = erased and (whole or scope >= here || '.' and scope < here || '/')
       and kind not in ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS');
    update staff.fact set person_id = left_to, title = '', place = '', document = '', version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update staff.employment set person_id = left_to, ground = '', class_teacher = '', version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update staff.sheet_row set contact_before = null, job_before = null, reasons = '', person_id = null
     where person_id = any (cards)
       and (whole or scope >= here || '.' and scope < here || '/');
    -- every spreadsheet over a place of his may have him in it, unchanged rows are written down nowhere: its bytes go, its counts stay
    update staff.sheet s
       set file_to_remove = s.file_id, file_id = null, version = s.version + 1,
           state = case when s.state = 'CHECKED' then 'FAILED' else s.state end,
           message = case when s.state = 'CHECKED' then 'spreadsheet.removed' else s.message end,
           name = case when exists (select from person.person p where p.id = erased and p.family_name <> ''
                                       and position(lower(p.family_name) in lower(s.name)) > 0)
                       then 'Удалено по акту' else s.name end
     where s.file_id is not null and s.id = any (staff.sheets_over(erased));
    delete from staff.proposal where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update staff.transfer set person_id = left_to, person_name = 'Удалено по акту', note = '', version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update staff.arrival set person_id = left_to, person_name = 'Удалено по акту', note = '', reason = '', version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update staff.confirmed_line set person_id = left_to, name = 'Удалено по акту', posts = '', education = '', category = '', category_since = null,
           last_course_on = null, digest = ''
     where person_id = erased and (whole or unit_scope >= here || '.' and unit_scope < here || '/');
    if whole then
        delete from staff.saved_list where person_id = any (cards);
        delete from staff.standing where person_id = any (cards);
    end if;
end $$;

insert into person.erased_as values
    ('staff.arrival', 'person_id', 'PASSED'),
    ('staff.confirmation', 'person_id', 'WORK'),
    ('staff.confirmed_line', 'person_id', 'PASSED'),
    ('staff.employment', 'person_id', 'PASSED'),
    ('staff.erasure', 'person_id', 'WORK'),
    ('staff.erasure', 'created_by', 'WORK'),
    ('staff.fact', 'person_id', 'PASSED'),
    ('staff.list_check', 'asked_by', 'WORK'),
    ('staff.proposal', 'person_id', 'GONE'),
    ('staff.proposal', 'decided_by', 'WORK'),
    ('staff.saved_list', 'person_id', 'GONE_WITH_CARD'),
    ('staff.sheet', 'person_id', 'WORK'),
    ('staff.sheet_row', 'person_id', 'GONE'),
    ('staff.standing', 'person_id', 'GONE_WITH_CARD'),
    ('staff.transfer', 'person_id', 'PASSED');
