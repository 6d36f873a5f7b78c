-- What a person proposes to correct in his own card: a row of his own with the scope of his employer, who decides. Official facts
-- are never changed by it.
create table staff.proposal (
    id         uuid primary key,
    scope      text collate "C" not null,
    unit_id    uuid not null references territory.unit,
    person_id  uuid not null references person.person,
    about      text not null check (about in ('NAME', 'JOB', 'OTHER',
        'EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS', 'COURSE', 'AWARD', 'ABSENCE', 'ROLE')),
    act        text not null check (act in ('ADD', 'CHANGE', 'REMOVE')),
    -- the fact or job that is wrong
    row_id     uuid,
    -- fields by name, as they should be and as they stood when it was proposed
    said       jsonb not null default '{}',
    stood      jsonb not null default '{}',
    words      text not null default '',
    file_id    uuid references document.file,
    state      text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    proposed_at timestamptz not null,
    decided_by uuid references person.person,
    decided_at timestamptz,
    reason     text not null default '',
    -- the fact or job that was entered or changed
    result_id  uuid,
    -- when its author saw what became of it
    seen_at    timestamptz,
    version    bigint not null default 0,
    check (state not in ('ACCEPTED', 'REFUSED') or decided_at is not null),
    check (state <> 'REFUSED' or reason <> ''),
    check ((act = 'ADD') = (row_id is null) or about in ('NAME', 'OTHER'))
);
comment on table staff.proposal is 'A correction somebody proposes in his own card (предложение исправить)';
create index proposal_scope on staff.proposal (scope, state);
create index proposal_person on staff.proposal (person_id);
call shared.seen_by_subtree('staff.proposal');
create policy own on staff.proposal for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy proposes on staff.proposal for insert
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid
       and state = 'WAITING'
       and scope = any (array(select s.scope from person.person_scope s
            where s.person_id = nullif(current_setting('opora.person', true), '')::uuid
              and (s.ends_on is null or s.ends_on >= current_date))));
create policy takes_back on staff.proposal for update
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid);
call journal.keep('staff.proposal');

-- Where a fact or a job came from, asked by whoever it is about and by his employer: a file, a proposal of his own, or somebody's
-- hand. Looks past the policies, since the file and the line of the journal may be the municipality's.
create index sheet_row_person on staff.sheet_row (person_id);
create function staff.origins(ids uuid[])
    returns table (row_id uuid, how text, hat text, at timestamptz, changed_hat text, changed_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    with asked as (
        select e.id, e.person_id, e.scope from staff.employment e where e.id = any (ids)
        union all
        select f.id, f.person_id, f.scope from staff.fact f where f.id = any (ids))
    select a.id,
           case when exists (select from staff.sheet_row s
                              where s.person_id = a.person_id and (s.job_id = a.id and s.job_before is null or a.id = any (s.fact_ids)))
                then 'SHEET'
                when exists (select from staff.proposal p where p.person_id = a.person_id and p.result_id = a.id) then 'PROPOSAL'
                when first.person_id is null then 'SYSTEM' else 'HAND' end,
           coalesce(first.hat, ''), first.at, coalesce(last.hat, ''), last.at
      from asked a
      left join lateral (select c.person_id, c.hat, c.at from journal.change c
                          where c.row_id = a.id and c.operation = 'INSERT' order by c.id limit 1) first on true
      left join lateral (select c.hat, c.at from journal.change c
                          where c.row_id = a.id and c.operation = 'UPDATE' order by c.id desc limit 1) last on true
     where a.person_id = nullif(current_setting('opora.person', true), '')::uuid
        or a.scope >= current_setting('opora.scope', true) || '.'
       and a.scope <  current_setting('opora.scope', true) || '/'
$$;
