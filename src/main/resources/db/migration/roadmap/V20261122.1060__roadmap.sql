-- The spine: a roadmap, its sections and measures, their occurrences, who executes, what was answered.
create schema if not exists roadmap;

create table roadmap.roadmap (
    id                uuid primary key,
    scope             text collate "C" not null,
    audience          text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    unit_id           uuid not null references territory.unit,
    parent_id         uuid references roadmap.roadmap,
    kind              text not null default 'ROADMAP'
        check (kind in ('ROADMAP', 'PLAN', 'REGULATION', 'PROGRAMME', 'STRATEGY', 'CONCEPT')),
    status            text not null default 'DRAFT'
        check (status in ('DRAFT', 'ON_APPROVAL', 'RETURNED', 'IN_FORCE', 'CLOSED')),
    title             text not null,
    direction         text not null default '',
    act_kind          text not null default 'PLAN' check (act_kind in ('ORDER', 'RESOLUTION', 'PLAN')),
    act_number        text not null default '',
    act_date          date,
    issuer            text not null default '',
    approved_by       text not null default '',
    second_approver   text not null default '',
    municipality_text text not null default '',
    region_text       text not null default '',
    responsible_text  text not null default '',
    goal              text not null default '',
    controller_text   text not null default '',
    controller_id     uuid references person.person,
    coordinator_id    uuid references person.person,
    starts_on         date not null,
    ends_on           date not null,
    kept_from         date not null,
    check_points      text not null default 'SCHOOL_HALF_YEAR'
        check (check_points in ('MONTH', 'QUARTER', 'HALF_YEAR', 'SCHOOL_HALF_YEAR', 'YEAR', 'NONE')),
    remind_days       int not null default 7 check (remind_days between 0 and 60),
    escalate_days     int not null default 5 check (escalate_days between 0 and 60),
    remark            text not null default '',
    remark_by         uuid references person.person,
    remark_at         timestamptz,
    forced_at         timestamptz,
    released_on       date,
    slug              text unique,
    created_at        timestamptz not null default now(),
    version           bigint not null default 0,
    check (ends_on >= starts_on)
);
create index roadmap_scope on roadmap.roadmap (scope, status);
comment on column roadmap.roadmap.kept_from is 'Windows that ended before this day are before the start, never late';
comment on column roadmap.roadmap.direction is 'Direction of the quality-management mechanisms, «2.2»';
comment on column roadmap.roadmap.released_on is 'The day the controller took the act off control (снят с контроля)';

-- One printed document behind a roadmap: the original or an amendment; the file is kept.
create table roadmap.edition (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    file_id    uuid references document.file,
    kind       text not null check (kind in ('ORIGINAL', 'AMENDMENT', 'TEMPLATE', 'COPY')),
    act        text not null default '',
    in_force   date not null,
    created_at timestamptz not null default now(),
    columns    jsonb not null default '[]',
    warnings   jsonb not null default '[]',
    version    bigint not null default 0
);
create index edition_roadmap on roadmap.edition (roadmap_id);

create table roadmap.section (
    id         uuid primary key,
    scope      text collate "C" not null,
    audience   text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    ordinal    int not null,
    number     text not null default '',
    title      text not null,
    version    bigint not null default 0
);
create index section_roadmap on roadmap.section (roadmap_id, ordinal);

create table roadmap.measure (
    id                uuid primary key,
    scope             text collate "C" not null,
    audience          text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    roadmap_id        uuid not null references roadmap.roadmap on delete cascade,
    section_id        uuid references roadmap.section,
    edition_id        uuid references roadmap.edition,
    ordinal           int not null,
    number            text not null default '',
    title             text not null,
    printed_term      text not null default '',
    printed_executors text not null default '',
    printed_result    text not null default '',
    printed_cells     jsonb not null default '[]',
    place             jsonb,
    duty              boolean not null default false,
    schedule_kind     text not null check (schedule_kind in
        ('ONCE', 'RECURRING', 'CONTINUOUS', 'ON_SEPARATE_SCHEDULE', 'AS_NEEDED', 'UNSPECIFIED')),
    schedule          jsonb not null default '{}',
    doubtful          boolean not null default false,
    answering         text not null default 'ONE' check (answering in ('ONE', 'EACH')),
    check_points      text check (check_points in ('MONTH', 'QUARTER', 'HALF_YEAR', 'SCHOOL_HALF_YEAR', 'YEAR', 'NONE')),
    activity          text not null default 'OTHER',
    outputs           text[] not null default '{}',
    warning           text not null default '',
    status            text not null default 'ACTIVE' check (status in ('ACTIVE', 'CANCELLED')),
    changed_on        date,
    ground            text not null default '',
    -- the nearest occurrence that still waits: kept by the owner's decisions, so lists sort and filter by it
    next_due_on       date,
    version           bigint not null default 0
);
create index measure_roadmap on roadmap.measure (roadmap_id, ordinal);
create index measure_section on roadmap.measure (section_id);
create index measure_scope_due on roadmap.measure (scope, next_due_on, id);
create index measure_title on roadmap.measure using gin (to_tsvector('russian', title));

create table roadmap.executor (
    id           uuid primary key,
    scope        text collate "C" not null,
    measure_id   uuid not null references roadmap.measure on delete cascade,
    ordinal      int not null,
    raw          text not null,
    kind         text not null check (kind in ('ORGANISATION', 'ROLE', 'PERSON', 'GROUP')),
    name         text not null,
    position     text not null default '',
    organisation text not null default '',
    resolution   text not null default 'OPEN' check (resolution in ('OPEN', 'RESOLVED', 'IGNORED')),
    version      bigint not null default 0
);
create index executor_measure on roadmap.executor (measure_id, ordinal);
create index executor_name on roadmap.executor (scope, name);

-- Who answers for a measure: a unit or a person of the municipality an executor stands for.
create table roadmap.assignment (
    id          uuid primary key,
    scope       text collate "C" not null,
    measure_id  uuid not null references roadmap.measure on delete cascade,
    executor_id uuid references roadmap.executor on delete cascade,
    unit_id     uuid references territory.unit,
    unit_scope  text collate "C",
    person_id   uuid references person.person,
    label       text not null,
    accepted_on date,
    starts_on   date,
    ends_on     date,
    version     bigint not null default 0,
    check (unit_id is not null or person_id is not null)
);
create index assignment_measure on roadmap.assignment (measure_id);
create index assignment_person on roadmap.assignment (person_id);
create index assignment_unit on roadmap.assignment (unit_scope);

-- One time a measure is due, and what its owner decided. Lateness is computed, never stored.
create table roadmap.occurrence (
    id           uuid primary key,
    scope        text collate "C" not null,
    audience     text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    roadmap_id   uuid not null references roadmap.roadmap on delete cascade,
    measure_id   uuid not null references roadmap.measure on delete cascade,
    kind         text not null default 'WINDOW' check (kind in ('WINDOW', 'CHECK_POINT', 'UNSCHEDULED', 'ADDED')),
    starts_on    date not null,
    ends_on      date not null,
    min_times    int not null default 1,
    max_times    int,
    printed_on   date,
    shift_rule   text not null default '',
    planned_on   date,
    planned_time time,
    venue        text not null default '',
    decision     text not null default 'AWAITED' check (decision in
        ('AWAITED', 'ACCEPTED', 'NOT_DONE', 'NOT_REQUIRED', 'SKIPPED', 'BEFORE_START', 'CANCELLED')),
    decided_on   date,
    decided_by   uuid references person.person,
    reason       text not null default '',
    touched      boolean not null default false,
    version      bigint not null default 0,
    check (ends_on >= starts_on)
);
create index occurrence_measure on roadmap.occurrence (measure_id, ends_on);
create index occurrence_roadmap on roadmap.occurrence (roadmap_id, ends_on, id);
create index occurrence_awaited on roadmap.occurrence (scope, ends_on, id) where decision = 'AWAITED';
comment on column roadmap.occurrence.printed_on is 'The day the rule gave before it was shifted off a holiday';

-- One occurrence may fulfil rows of several roadmaps: the answer is given once.
create table roadmap.fulfilment (
    id            uuid primary key,
    scope         text collate "C" not null,
    occurrence_id uuid not null references roadmap.occurrence on delete cascade,
    fulfils_id    uuid not null references roadmap.occurrence on delete cascade,
    version       bigint not null default 0,
    unique (occurrence_id, fulfils_id),
    check (occurrence_id <> fulfils_id)
);
create index fulfilment_fulfils on roadmap.fulfilment (fulfils_id);

-- What an executor contributed: a row of its own, with the scope of the occurrence it answers.
create table roadmap.answer (
    id            uuid primary key,
    scope         text collate "C" not null,
    occurrence_id uuid not null references roadmap.occurrence on delete cascade,
    assignment_id uuid references roadmap.assignment,
    unit_scope    text collate "C",
    person_id     uuid references person.person,
    author_id     uuid references person.person,
    on_behalf     text not null default '' check (on_behalf in ('', 'WORDS', 'PHONE', 'PAPER')),
    done_on       date not null,
    times         int not null default 1 check (times >= 0),
    text          text not null default '',
    status        text not null default 'REPORTED' check (status in ('REPORTED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    remark        text not null default '',
    decided_by    uuid references person.person,
    decided_at    timestamptz,
    created_at    timestamptz not null default now(),
    version       bigint not null default 0
);
create index answer_occurrence on roadmap.answer (occurrence_id);
create index answer_reported on roadmap.answer (scope, created_at) where status = 'REPORTED';
create index answer_author on roadmap.answer (author_id);

create table roadmap.evidence (
    id            uuid primary key,
    scope         text collate "C" not null,
    answer_id     uuid not null references roadmap.answer on delete cascade,
    unit_scope    text collate "C",
    author_id     uuid references person.person,
    kind          text not null check (kind in ('FILE', 'LINK', 'NOTE', 'OBJECT')),
    file_id       uuid references document.file,
    title         text not null,
    url           text not null default '',
    version       bigint not null default 0
);
create index evidence_answer on roadmap.evidence (answer_id);

create table roadmap.comment (
    id         uuid primary key,
    scope      text collate "C" not null,
    measure_id uuid not null references roadmap.measure on delete cascade,
    author_id  uuid not null references person.person,
    text       text not null,
    created_at timestamptz not null default now(),
    version    bigint not null default 0
);
create index comment_measure on roadmap.comment (measure_id, created_at);

create table roadmap.indicator (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    ordinal    int not null,
    number     text not null default '',
    name       text not null,
    unit       text not null check (unit in ('PERCENT', 'COUNT')),
    cumulative boolean not null default false,
    targets    jsonb not null default '{}',
    version    bigint not null default 0
);
create index indicator_roadmap on roadmap.indicator (roadmap_id, ordinal);

create table roadmap.resource (
    id          uuid primary key,
    scope       text collate "C" not null,
    measure_id  uuid not null references roadmap.measure on delete cascade,
    kind        text not null check (kind in ('MATERIAL', 'FINANCIAL', 'STAFF', 'OTHER')),
    need        text not null,
    amount      numeric(14, 2),
    provided    text not null default '',
    provided_on date,
    version     bigint not null default 0
);
create index resource_measure on roadmap.resource (measure_id);

-- An import under way: the file, what the methodist corrected, what is still asked.
create table roadmap.intake (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid references roadmap.roadmap,
    amends_id  uuid references roadmap.roadmap,
    file_id    uuid not null references document.file,
    status     text not null default 'READING' check (status in ('READING', 'ASKING', 'FAILED', 'APPLIED', 'DROPPED')),
    failure    text not null default '',
    settings   jsonb not null default '{}',
    reading    jsonb,
    layout     jsonb,
    created_by uuid not null references person.person,
    created_at timestamptz not null default now(),
    version    bigint not null default 0
);
create index intake_scope on roadmap.intake (scope, created_at desc);

create table roadmap.saved_filter (
    id        uuid primary key,
    person_id uuid not null references person.person,
    path      text not null,
    name      text not null,
    query     text not null,
    version   bigint not null default 0,
    unique (person_id, path, name)
);
alter table roadmap.saved_filter enable row level security;
create policy own on roadmap.saved_filter
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);

-- What was filed is kept as it was filed.
create table roadmap.filed_report (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid not null references roadmap.roadmap,
    title      text not null,
    starts_on  date not null,
    ends_on    date not null,
    as_of      date not null,
    content    jsonb not null,
    words      jsonb not null default '{}',
    filed_at   timestamptz,
    filed_by   uuid references person.person,
    created_at timestamptz not null default now(),
    version    bigint not null default 0
);
create index filed_report_roadmap on roadmap.filed_report (roadmap_id, created_at desc);

-- iCalendar by secret link; the link is shown once, its digest is kept.
create table roadmap.feed (
    id         uuid primary key,
    scope      text collate "C" not null,
    token_hash text not null unique,
    kind       text not null check (kind in ('PERSON', 'ROADMAP', 'MUNICIPALITY')),
    person_id  uuid not null references person.person,
    hat_id     uuid not null references access.hat,
    roadmap_id uuid references roadmap.roadmap,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    version    bigint not null default 0
);
alter table roadmap.feed enable row level security;
create policy own on roadmap.feed
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);

create function roadmap.find_feed(hash text)
    returns table (kind text, scope text, person_id uuid, hat_id uuid, roadmap_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select f.kind, f.scope, f.person_id, f.hat_id, f.roadmap_id from roadmap.feed f
      join access.hat h on h.id = f.hat_id
     where f.token_hash = hash and f.revoked_at is null and (h.ends_on is null or h.ends_on >= current_date)
$$;

-- A work plan of a month or a year, made out of occurrences and own items (план работы).
create table roadmap.work_plan (
    id         uuid primary key,
    scope      text collate "C" not null,
    audience   text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    unit_id    uuid not null references territory.unit,
    title      text not null,
    starts_on  date not null,
    ends_on    date not null,
    created_at timestamptz not null default now(),
    version    bigint not null default 0,
    check (ends_on >= starts_on)
);
create index work_plan_scope on roadmap.work_plan (scope, starts_on);

create table roadmap.work_item (
    id            uuid primary key,
    scope         text collate "C" not null,
    audience      text not null default 'UNIT' check (audience in ('UNIT', 'DESCENDANTS', 'PUBLIC')),
    plan_id       uuid not null references roadmap.work_plan on delete cascade,
    occurrence_id uuid references roadmap.occurrence on delete set null,
    measure_id    uuid references roadmap.measure on delete set null,
    title         text not null,
    level         text not null default 'MUNICIPALITY' check (level in ('FEDERATION', 'REGION', 'MUNICIPALITY', 'ORGANISATION')),
    starts_on     date not null,
    ends_on       date not null,
    at_time       time,
    venue         text not null default '',
    responsible   text not null default '',
    done_on       date,
    version       bigint not null default 0,
    check (ends_on >= starts_on)
);
create index work_item_plan on roadmap.work_item (plan_id, starts_on);
create index work_item_measure on roadmap.work_item (measure_id);

do $$
declare
    t text;
begin
    foreach t in array array['roadmap', 'edition', 'section', 'measure', 'executor', 'occurrence', 'fulfilment',
                             'answer', 'evidence', 'comment', 'indicator', 'resource', 'intake', 'filed_report',
                             'work_plan', 'work_item', 'assignment'] loop
        execute format('call shared.seen_by_subtree(%L)', 'roadmap.' || t);
    end loop;
    foreach t in array array['roadmap', 'edition', 'section', 'measure', 'executor', 'assignment', 'occurrence',
                             'fulfilment', 'answer', 'evidence', 'comment', 'indicator', 'resource', 'filed_report',
                             'work_plan', 'work_item'] loop
        execute format('call journal.keep(%L)', 'roadmap.' || t);
    end loop;
    foreach t in array array['roadmap', 'section', 'measure', 'occurrence', 'work_plan', 'work_item'] loop
        execute format('call shared.seen_by_descendants(%L)', 'roadmap.' || t);
        execute format('call shared.seen_by_public(%L)', 'roadmap.' || t);
    end loop;
end $$;

-- Assigned: a person sees what he executes; a head's hat sees what his unit executes. Never looks back at the measure.
create policy assigned on roadmap.assignment for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid
        or (current_setting('opora.for_unit', true) = 'on'
            and unit_scope >= current_setting('opora.scope', true) || '.'
            and unit_scope <  current_setting('opora.scope', true) || '/'));

create function roadmap.my_measures() returns uuid[] language sql stable as $$
    select coalesce(array_agg(a.measure_id), '{}') from roadmap.assignment a
     where a.person_id = nullif(current_setting('opora.person', true), '')::uuid
        or (current_setting('opora.for_unit', true) = 'on'
            and a.unit_scope >= current_setting('opora.scope', true) || '.'
            and a.unit_scope <  current_setting('opora.scope', true) || '/')
$$;

create policy assigned on roadmap.measure for select
    using (id = any (array(select unnest(roadmap.my_measures()))));
create policy assigned on roadmap.occurrence for select
    using (measure_id = any (array(select unnest(roadmap.my_measures()))));
create policy assigned on roadmap.executor for select
    using (measure_id = any (array(select unnest(roadmap.my_measures()))));
create policy assigned on roadmap.resource for select
    using (measure_id = any (array(select unnest(roadmap.my_measures()))));
create policy assigned on roadmap.roadmap for select
    using (id = any (array(select m.roadmap_id from roadmap.measure m
                            where m.id = any (array(select unnest(roadmap.my_measures()))))));
create policy assigned on roadmap.section for select
    using (id = any (array(select m.section_id from roadmap.measure m
                            where m.id = any (array(select unnest(roadmap.my_measures()))))));

-- Answers: own, or of one's unit; written only for an assignment one can see.
create policy own on roadmap.answer for select
    using (author_id = nullif(current_setting('opora.person', true), '')::uuid
        or person_id = nullif(current_setting('opora.person', true), '')::uuid
        or (current_setting('opora.for_unit', true) = 'on'
            and unit_scope >= current_setting('opora.scope', true) || '.'
            and unit_scope <  current_setting('opora.scope', true) || '/'));
create policy own_insert on roadmap.answer for insert
    with check (author_id = nullif(current_setting('opora.person', true), '')::uuid
        and status = 'REPORTED'
        and occurrence_id = any (array(select o.id from roadmap.occurrence o
                                        where o.measure_id = any (array(select unnest(roadmap.my_measures()))))));
create policy own_update on roadmap.answer for update
    using (author_id = nullif(current_setting('opora.person', true), '')::uuid and status in ('REPORTED', 'RETURNED'))
    with check (author_id = nullif(current_setting('opora.person', true), '')::uuid and status in ('REPORTED', 'WITHDRAWN'));
create policy own on roadmap.evidence
    using (author_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (author_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy of_unit on roadmap.evidence for select
    using (current_setting('opora.for_unit', true) = 'on'
        and unit_scope >= current_setting('opora.scope', true) || '.'
        and unit_scope <  current_setting('opora.scope', true) || '/');
create policy assigned on roadmap.comment for select
    using (measure_id = any (array(select unnest(roadmap.my_measures()))));
create policy assigned_insert on roadmap.comment for insert
    with check (author_id = nullif(current_setting('opora.person', true), '')::uuid
        and measure_id = any (array(select unnest(roadmap.my_measures()))));
-- A file handed in as evidence is seen by whoever owns the answer's scope: it is stored with that scope by its author.
