-- A card that was merged into the deleted one says who he was as well: cards that went, through however many merges.
create function person.merged_into(kept uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog as $$
    with recursive gone (id) as (
        select m.gone_id from person.merge m where m.kept_id = kept and m.undone_at is null
        union
        select m.gone_id from person.merge m join gone g on m.kept_id = g.id where m.undone_at is null)
    select coalesce(array_agg(id), '{}') from gone where person.reached(kept)
$$;

create or replace function person.erase(erased uuid, nobody uuid, called text, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    cards uuid[] := person.merged_into(erased) || erased;
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if person.only_here(erased) then
        delete from person.private_before where person_id = any (cards);
        delete from person.private where person_id = any (cards);
        delete from person.contact where person_id = any (cards);
        delete from person.number_claim where person_id = any (cards);
        delete from person.different where first_id = any (cards) or second_id = any (cards);
        -- with the rows as they were goes the way back: a merge of the deleted is not undone
        delete from person.followed f using person.merge m
         where m.id = f.merge_id and (m.kept_id = any (cards) or m.gone_id = any (cards));
        delete from person.merge where kept_id = any (cards) or gone_id = any (cards);
        update person.person set family_name = called, given_name = '', patronymic = '', version = version + 1
         where id = any (cards);
    else
        delete from person.private_before where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
        update person.person_scope set person_id = nobody, version = version + 1
         where person_id = erased
           and scope >= current_setting('opora.scope', true) || '.' and scope < current_setting('opora.scope', true) || '/';
    end if;
end $$;
