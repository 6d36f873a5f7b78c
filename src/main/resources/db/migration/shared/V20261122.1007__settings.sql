-- Settings of the installation that its administrator changes while it runs.
create table shared.setting (
    name    text primary key,
    value   text not null
);
