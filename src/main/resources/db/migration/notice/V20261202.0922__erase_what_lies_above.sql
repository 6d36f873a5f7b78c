-- Letters that units above wrote him go too, where nobody else keeps him.
create or replace function notice.erase(erased uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here text := current_setting('opora.scope', true);
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    delete from notice.letter where person_id = erased and (person.only_here(erased) or scope >= here || '.' and scope < here || '/');
    if person.only_here(erased) then
        delete from notice.preference where person_id = erased;
    end if;
end $$;

insert into person.erased_as values
    ('notice.letter', 'person_id', 'GONE'),
    ('notice.preference', 'person_id', 'GONE_WITH_CARD');
