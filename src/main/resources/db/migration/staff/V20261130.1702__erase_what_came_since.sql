-- What was confirmed is changed by deletion by an act alone, which runs as the owner of the tables.
create or replace function staff.frozen() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> session_user then
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - 'scope' - 'unit_scope' - 'person_id' = to_jsonb(old) - 'scope' - 'unit_scope' - 'person_id'
    then return new;
    end if;
    raise insufficient_privilege using message = 'What was confirmed is not changed';
end $$;

-- Transfers, proposals and confirmed lists name him, too. That somebody was transferred or confirmed stays, so that figures do.
create or replace function staff.erase(erased uuid, nobody uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here  text := current_setting('opora.scope', true);
    whole boolean := person.only_here(erased);
    left_to uuid := case when whole then erased else nobody end;
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if exists (select from staff.employment e where e.person_id = erased and (e.ends_on is null or e.ends_on >= on_day)
                  and e.scope >= here || '.' and e.scope < here || '/') then
        raise exception 'still employed here: %', erased;
    end if;
    delete from staff.fact where person_id = erased and scope >= here || '.' and scope < here || '/'
       and kind not in ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS');
    update staff.fact set person_id = left_to, title = '', place = '', document = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.employment set person_id = left_to, ground = '', class_teacher = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.sheet_row set contact_before = null, job_before = null, reasons = '', person_id = null
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    delete from staff.proposal where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.transfer set person_id = left_to, person_name = 'Удалено по акту', note = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.arrival set person_id = left_to, person_name = 'Удалено по акту', note = '', reason = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.confirmed_line set person_id = left_to, name = 'Удалено по акту', posts = '', education = '', category = '', category_since = null,
           last_course_on = null, digest = ''
     where person_id = erased and unit_scope >= here || '.' and unit_scope < here || '/';
    if whole then
        delete from staff.saved_list where person_id = erased;
        delete from staff.standing where person_id = erased;
    end if;
end $$;
