-- How many days a report may wait for its decision before the dashboard calls it stuck: each municipality says for itself.
create table roadmap.decision_term (
    id      uuid primary key,
    scope   text collate "C" not null unique,
    days    int not null check (days between 1 and 60),
    version bigint not null default 0
);
call shared.seen_by_subtree('roadmap.decision_term');
call journal.keep('roadmap.decision_term');
