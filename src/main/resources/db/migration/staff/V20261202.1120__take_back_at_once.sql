-- As before, but all at once; where somebody turns out to be leant on, those before him and those after are tried apart.
create or replace function staff.take_back(ids uuid[]) returns setof uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
    going uuid[] := array(
        select p.id from person.person p where p.id = any (ids)
           and not exists (select from person.person_scope s where s.person_id = p.id
               and not (s.scope >= current_setting('opora.scope', true) || '.'
                    and s.scope <  current_setting('opora.scope', true) || '/'))
           and exists (select from person.person_scope s where s.person_id = p.id)
           and not exists (select from person.merge m where p.id in (m.kept_id, m.gone_id)));
    middle int := cardinality(going) / 2;
begin
    if going = '{}' then return; end if;
    begin
        delete from staff.standing where person_id = any (going);
        delete from staff.fact where person_id = any (going);
        delete from staff.employment where person_id = any (going);
        delete from person.number_claim where person_id = any (going);
        delete from person.different where first_id = any (going) or second_id = any (going);
        delete from person.private where person_id = any (going);
        delete from person.contact where person_id = any (going);
        delete from person.person_scope where person_id = any (going);
        delete from person.person where id = any (going);
        return query select unnest(going);
        return;
    exception when foreign_key_violation then null;
    end;
    if middle = 0 then return; end if;
    return query select staff.take_back(going[:middle]);
    return query select staff.take_back(going[middle + 1:]);
end $$;
