-- Where nobody else keeps him, what units above wrote of him goes too: an invitation names his login, a hat opens the door.
create or replace function access.erase(erased uuid, nobody uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here  text := current_setting('opora.scope', true);
    whole boolean := person.only_here(erased);
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    delete from access.invitation where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    delete from access.consent where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update access.appointment set person_id = case when whole then person_id else nobody end, subject = '',
           ends_on = coalesce(ends_on, greatest(starts_on, on_day)), version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    update access.hat set person_id = case when whole then person_id else nobody end, ground = '',
           ends_on = coalesce(least(ends_on, greatest(starts_on, on_day - 1)), greatest(starts_on, on_day - 1)),
           version = version + 1
     where person_id = erased and (whole or scope >= here || '.' and scope < here || '/');
    if whole then
        delete from public.spring_session s using access.account a
         where a.person_id = erased and s.principal_name = lower(a.login);
        delete from access.recovery_code where person_id = erased;
        delete from access.second_factor where person_id = erased;
        delete from access.one_time_link where person_id = erased;
        delete from access.account where person_id = erased;
    end if;
end $$;

insert into person.erased_as values
    ('access.account', 'person_id', 'GONE_WITH_CARD'),
    ('access.appointment', 'person_id', 'PASSED'),
    ('access.consent', 'person_id', 'GONE'),
    ('access.hat', 'person_id', 'PASSED'),
    ('access.invitation', 'person_id', 'GONE'),
    ('access.one_time_link', 'person_id', 'GONE_WITH_CARD'),
    ('access.recovery_code', 'person_id', 'GONE_WITH_CARD'),
    ('access.second_factor', 'person_id', 'GONE_WITH_CARD');
