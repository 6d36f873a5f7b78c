-- A standing follows from the facts of the card that stays.
insert into person.recomputed (table_name) values ('staff.standing');

-- Takes back people a file brought in, with all that came with them. A person whom something else already leans on stays; so does one
-- into whom another card was merged.
create or replace function staff.take_back(ids uuid[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
    one uuid;
begin
    for one in select p.id from person.person p where p.id = any (ids)
                  and not exists (select from person.person_scope s where s.person_id = p.id
                      and not (s.scope >= current_setting('opora.scope', true) || '.'
                           and s.scope <  current_setting('opora.scope', true) || '/'))
                  and exists (select from person.person_scope s where s.person_id = p.id)
                  and not exists (select from person.merge m where p.id in (m.kept_id, m.gone_id))
    loop
        begin
            delete from staff.standing where person_id = one;
            delete from staff.fact where person_id = one;
            delete from staff.employment where person_id = one;
            delete from person.number_claim where person_id = one;
            delete from person.different where one in (first_id, second_id);
            delete from person.private where person_id = one;
            delete from person.contact where person_id = one;
            delete from person.person_scope where person_id = one;
            delete from person.person where id = one;
            return next one;
        exception when foreign_key_violation then null;
        end;
    end loop;
end $$;
