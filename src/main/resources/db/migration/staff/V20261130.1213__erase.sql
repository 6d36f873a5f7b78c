-- How long a card is kept after its person left: nothing is due until somebody says so, and says by which rule.
create table staff.retention (
    id      uuid primary key,
    scope   text collate "C" not null unique,
    years   int not null check (years between 1 and 100),
    source  text not null,
    version bigint not null default 0
);
comment on table staff.retention is 'How long cards of people who left are kept (срок хранения карточек)';
call shared.seen_by_subtree('staff.retention');
create policy above on staff.retention for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('staff.retention');

-- The register of deletions: an act and what went with it, of nobody by name.
create table staff.erasure (
    id         uuid primary key,
    scope      text collate "C" not null,
    unit_id    uuid not null references territory.unit,
    person_id  uuid not null references person.person,
    number     text not null,
    act_on     date not null,
    ground     text not null,
    whole      boolean not null,
    account    boolean not null,
    hats       int not null,
    worked_from date not null,
    worked_to  date not null,
    jobs       int not null,
    kept_facts int not null,
    facts      int not null,
    consents   int not null,
    letters    int not null,
    created_at timestamptz not null,
    created_by uuid not null references person.person,
    version    bigint not null default 0
);
comment on table staff.erasure is 'Deletion of personal data by an act (акт об уничтожении персональных данных)';
create index erasure_scope on staff.erasure (scope, created_at desc);
call shared.seen_by_subtree('staff.erasure');
call journal.keep('staff.erasure');

-- What counts of the past are made of stays without words: level of education, category, experience; the rest goes.
create function staff.erase(erased uuid, nobody uuid, on_day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    here  text := current_setting('opora.scope', true);
    whole boolean := person.only_here(erased);
begin
    if person.erasable(erased, on_day) is not true then
        raise exception 'not erasable here: %', erased;
    end if;
    if exists (select from staff.employment e where e.person_id = erased and (e.ends_on is null or e.ends_on >= on_day)
                  and e.scope >= here || '.' and e.scope < here || '/') then
        raise exception 'still employed here: %', erased;
    end if;
    delete from staff.fact where person_id = erased and scope >= here || '.' and scope < here || '/'
       and kind not in ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS');
    update staff.fact set person_id = case when whole then person_id else nobody end,
           title = '', place = '', document = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.employment set person_id = case when whole then person_id else nobody end,
           ground = '', class_teacher = '', version = version + 1
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    update staff.sheet_row set contact_before = null, job_before = null, reasons = '', person_id = null
     where person_id = erased and scope >= here || '.' and scope < here || '/';
    if whole then
        delete from staff.saved_list where person_id = erased;
        delete from staff.standing where person_id = erased;
    end if;
end $$;

-- What would go, for the page that asks and for the act; the viewer's rights are those of the tables.
create function staff.kept_of(asked uuid)
    returns table (jobs int, kept_facts int, facts int, consents int, hats int, letters int, account boolean, worked_from date, worked_to date)
    language sql stable set search_path = pg_catalog as $$
    with here as (select current_setting('opora.scope', true) as path)
    select (select count(*)::int from staff.employment e where e.person_id = asked and e.scope >= path || '.' and e.scope < path || '/'),
           (select count(*)::int from staff.fact f where f.person_id = asked and f.scope >= path || '.' and f.scope < path || '/'
               and f.kind in ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS')),
           (select count(*)::int from staff.fact f where f.person_id = asked and f.scope >= path || '.' and f.scope < path || '/'
               and f.kind not in ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS')),
           (select count(*)::int from access.consent c where c.person_id = asked and c.scope >= path || '.' and c.scope < path || '/'),
           (select count(*)::int from access.hat h where h.person_id = asked and h.scope >= path || '.' and h.scope < path || '/'),
           (select count(*)::int from notice.letter l where l.person_id = asked and l.scope >= path || '.' and l.scope < path || '/'),
           exists (select from access.find_seen(array[asked])),
           (select min(s.starts_on) from person.person_scope s where s.person_id = asked and s.scope >= path || '.' and s.scope < path || '/'),
           (select max(s.ends_on) from person.person_scope s where s.person_id = asked and s.scope >= path || '.' and s.scope < path || '/')
      from here
$$;
