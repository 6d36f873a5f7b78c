-- A consent may last till a day, and one more purpose: that the methodical centre sees the birth date and the СНИЛС.
alter table access.consent add column ends_on date;
alter table access.consent add constraint consent_ends check (ends_on is null or ends_on >= given_on);
comment on column access.consent.ends_on is 'The last day it is in force; without one it lasts until it is withdrawn';
alter table access.consent_text drop constraint consent_text_purpose_check;
alter table access.consent_text add constraint consent_text_purpose_check
    check (purpose in ('PROCESSING', 'DIAGNOSTICS', 'PUBLICATION', 'PRIVATE'));
-- given anew after its last day
drop index access.consent_in_force;
create unique index consent_in_force on access.consent (person_id, text_id, coalesce(ends_on, 'infinity')) where withdrawn_on is null;

-- Looks that rest on a consent say which one and what for.
alter table person.look add column consent_id uuid;
alter table person.look add column ground text not null default '';

-- The consent on which this hat may be shown what is closed of a person today. The text is of the hat's own unit, and the person belongs
-- to it: nobody agrees to be seen by whoever did not ask.
create function access.consent_to_show(asked uuid, on_day date)
    returns table (consent_id uuid, given_on date, ends_on date, edition int)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.given_on, c.ends_on, t.edition
      from access.consent c join access.consent_text t on t.id = c.text_id
     where c.person_id = asked and t.purpose = 'PRIVATE' and t.scope = current_setting('opora.scope', true) || '.'
       and c.given_on <= on_day and (c.ends_on is null or c.ends_on >= on_day)
       and (c.withdrawn_on is null or c.withdrawn_on > on_day)
       and exists (select from person.person_scope s where s.person_id = asked
                      and s.scope >= current_setting('opora.scope', true) || '.'
                      and s.scope <  current_setting('opora.scope', true) || '/'
                      and (s.ends_on is null or s.ends_on >= on_day))
     order by c.given_on desc, c.id limit 1
$$;

-- One look, written down as it is given: without a consent in force there is neither.
create function access.show_on_consent(asked uuid, why text, on_day date)
    returns table (birth_on date, snils_end text)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    me     uuid := nullif(current_setting('opora.person', true), '')::uuid;
    leaned uuid := (select x.consent_id from access.consent_to_show(asked, on_day) x);
begin
    if me is null or leaned is null or btrim(why) = '' then return; end if;
    insert into person.look (scope, who, hat, what, person_ids, consent_id, ground)
    values (current_setting('opora.scope', true) || '.', me, coalesce(nullif(current_setting('opora.hat', true), ''), 'SYSTEM'),
            'consent', array[asked], leaned, why);
    return query select p.birth_on, p.snils_end from person.private p where p.person_id = asked
                 union all
                 select null::date, '' where not exists (select from person.private p where p.person_id = asked);
end $$;
