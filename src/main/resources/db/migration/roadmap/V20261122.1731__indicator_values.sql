-- What was reached of an indicator in a year (значение показателя): closed on a day, with the facts it rests on.
create table roadmap.indicator_value (
    id           uuid primary key,
    scope        text collate "C" not null,
    indicator_id uuid not null references roadmap.indicator on delete cascade,
    year         int not null check (year between 1990 and 2200),
    value        numeric(14, 2) not null,
    closed_on    date not null,
    facts        text not null default '',
    link         text not null default '',
    version      bigint not null default 0,
    unique (indicator_id, year)
);
call shared.seen_by_subtree('roadmap.indicator_value');
call journal.keep('roadmap.indicator_value');

-- The share done of a work plan may be the fact an indicator rests on («выполнение плановых мероприятий»).
alter table roadmap.work_plan add column indicator_id uuid references roadmap.indicator on delete set null;
create index work_plan_indicator on roadmap.work_plan (indicator_id) where indicator_id is not null;
