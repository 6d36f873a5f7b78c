-- A letter is marked before it is handed over: a crash between the two leaves it in doubt, for a person to look at,
-- and never sends it twice.
alter table notice.letter add column taken_at timestamptz;
alter table notice.letter drop constraint letter_status_check;
alter table notice.letter add constraint letter_status_check
    check (status in ('WAITING', 'LEAVING', 'SENT', 'FAILED', 'HELD'));

-- A reminder somebody presses is a letter of the day too: whoever had one today gets no second.
alter table notice.letter drop constraint letter_kind_check;
alter table notice.letter add constraint letter_kind_check
    check (kind in ('DIGEST', 'REMINDER', 'INVITATION', 'ESCALATION'));
drop index notice.letter_once_a_day;
create unique index letter_once_a_day on notice.letter (person_id, day) where kind in ('DIGEST', 'REMINDER');

-- Looks past the policies: the one letter of a day may have come from another municipality of the same person.
create function notice.had_letter(people uuid[], on_day date) returns table (person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select l.person_id from notice.letter l
     where l.person_id = any (people) and l.day = on_day and l.kind in ('DIGEST', 'REMINDER')
$$;
