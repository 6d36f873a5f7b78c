-- Whoever signed in under a card that is merged into another signs in anew, with the account that stays.
create function access.end_sign_ins(person uuid) returns void language sql security definer set search_path = pg_catalog as $$
    delete from public.spring_session s using access.account a
     where a.person_id = person and lower(s.principal_name) = lower(a.login) and person.reached(person)
$$;

-- The second step of sign-in is bound to the person: an account that comes over from another card begins it anew.
insert into person.bound (table_name) values ('access.second_factor'), ('access.recovery_code');
