-- Deletion by act: what says who somebody was goes; that somebody worked here from a day to a day stays, so that figures of the
-- past stay true. Each module has a function for its part; all look for themselves whether the viewer may.
create function person.erasable(erased uuid, on_day date) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(bool_and(s.ends_on < on_day), false)
      from person.person_scope s
     where s.person_id = erased
       and s.scope >= current_setting('opora.scope', true) || '.' and s.scope < current_setting('opora.scope', true) || '/'
       and current_setting('opora.private', true) = 'on'
$$;

-- Whether nobody else keeps anything of the person: another employer keeps his own part.
create function person.only_here(erased uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(bool_and(s.scope >= current_setting('opora.scope', true) || '.'
                         and s.scope < current_setting('opora.scope', true) || '/'), false)
      from person.person_scope s where s.person_id = erased
$$;

-- The last step. Kept whole by somebody else, the person stays and his work here passes to nobody, a row of its own.
create function person.erase(erased uuid, nobody uuid, called text, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if person.only_here(erased) then
        delete from person.private_before where person_id = erased;
        delete from person.private where person_id = erased;
        delete from person.contact where person_id = erased;
        update person.person set family_name = called, given_name = '', patronymic = '', version = version + 1
         where id = erased;
    else
        delete from person.private_before where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
        update person.person_scope set person_id = nobody, version = version + 1
         where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
    end if;
end $$;
