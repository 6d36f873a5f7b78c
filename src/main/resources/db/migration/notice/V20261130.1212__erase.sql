create function notice.erase(erased uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here text := current_setting('opora.scope', true);
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    delete from notice.letter where person_id = erased and scope >= here || '.' and scope < here || '/';
    if person.only_here(erased) then
        delete from notice.preference where person_id = erased;
    end if;
end $$;
