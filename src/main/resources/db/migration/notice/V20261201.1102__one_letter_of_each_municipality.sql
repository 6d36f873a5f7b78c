-- Whoever works in two municipalities hears from both: the letter of one would keep the other silent day after day. Each writes at most
-- one a day of its own, whether its jobs gather it or one of its schools presses a reminder.
alter table notice.letter add column municipality text collate "C" not null
    generated always as (coalesce(substring(scope from '^(?:[^.]+\.){3}'), scope)) stored;
drop index notice.letter_once_a_day;
create unique index letter_once_a_day on notice.letter (person_id, day, municipality) where kind in ('DIGEST', 'REMINDER');

-- Looks past the policies: the letter may lie in the outbox of the municipality, which a school does not see.
drop function notice.had_letter(uuid[], date);
create function notice.had_letter(people uuid[], on_day date, within text) returns table (person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select l.person_id from notice.letter l
     where l.person_id = any (people) and l.day = on_day and l.municipality = within and l.kind in ('DIGEST', 'REMINDER')
$$;
