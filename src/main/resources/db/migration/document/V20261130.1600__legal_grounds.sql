-- Acts that things lean on: those of the whole installation (scope '') and those each unit adds for itself and below.
create table document.legal_ground (
    id          uuid primary key,
    scope       text collate "C" not null,
    level       text not null check (level in ('FEDERAL', 'REGIONAL', 'MUNICIPAL', 'ORGANISATION')),
    kind        text not null check (kind in ('LAW', 'DECREE', 'RESOLUTION', 'DIRECTIVE', 'ORDER', 'LETTER', 'PROTOCOL',
                                              'PROGRAMME', 'AGREEMENT', 'OTHER')),
    issuer      text not null default '',
    number      text not null default '',
    -- without spaces, dashes and look-alike letters: how a number is found in other texts
    number_key  text not null default '',
    issued_on   date,
    title       text not null check (title <> ''),
    state       text not null default 'IN_USE' check (state in ('IN_USE', 'REPLACED', 'REPEALED')),
    ended_on    date,
    replaced_by uuid references document.legal_ground,
    note        text not null default '',
    url         text not null default '',
    file_id     uuid references document.file,
    -- whether somebody compared it with the official text
    compared    boolean not null default true,
    version     bigint not null default 0,
    check (state = 'IN_USE' or ended_on is not null),
    check (replaced_by is null or replaced_by <> id)
);
comment on table document.legal_ground is 'An act that something leans on (правовое основание)';
create index legal_ground_scope on document.legal_ground (scope, number_key);
create unique index legal_ground_once on document.legal_ground (scope, number_key, issued_on) where number_key <> '';
call shared.seen_by_subtree('document.legal_ground');
create policy above on document.legal_ground for select
    using (scope = '' or scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
-- what is common to the installation is put right by those who keep its root
create policy common on document.legal_ground for update
    using (scope = '' and current_setting('opora.scope', true) ~ '^[^.]+\.$')
    with check (scope = '');
call journal.keep('document.legal_ground');

-- What a unit found out about an act: its gist, what follows from it here, by which own act (анализ основания).
create table document.ground_analysis (
    id          uuid primary key,
    scope       text collate "C" not null,
    ground_id   uuid not null references document.legal_ground on delete cascade,
    analysed_by uuid references person.person,
    analysed_on date not null,
    annotation  text not null,
    conclusion  text not null default '',
    own_act     uuid references document.legal_ground on delete set null,
    version     bigint not null default 0,
    unique (scope, ground_id)
);
create index ground_analysis_ground on document.ground_analysis (ground_id);
call shared.seen_by_subtree('document.ground_analysis');
create policy above on document.ground_analysis for select
    using (scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('document.ground_analysis');

-- Short titles are ours; nothing of it was compared with the official texts, and the card says so.
insert into document.legal_ground (id, scope, level, kind, issuer, number, number_key, issued_on, title, note, compared)
values
    (gen_random_uuid(), '', 'FEDERAL', 'LAW', 'Российская Федерация', '273-ФЗ', '273фз', '2012-12-29',
     'Об образовании в Российской Федерации', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'LAW', 'Российская Федерация', '152-ФЗ', '152фз', '2006-07-27',
     'О персональных данных', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'DECREE', 'Президент Российской Федерации', '474', '474', '2020-07-21',
     'О национальных целях развития на период до 2030 года', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'DIRECTIVE', 'Правительство Российской Федерации', '3273-р', '3273р', '2019-12-31',
     'Основные принципы национальной системы профессионального роста педагогических работников', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'DIRECTIVE', 'Министерство просвещения Российской Федерации', 'Р-174', 'р174', '2020-12-16',
     'Концепция единой федеральной системы научно-методического сопровождения', 'Изменения внесены распоряжением Р-303', false),
    (gen_random_uuid(), '', 'FEDERAL', 'DIRECTIVE', 'Министерство просвещения Российской Федерации', 'Р-303', 'р303', '2022-12-15',
     'Изменения в Концепцию единой федеральной системы научно-методического сопровождения', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'DIRECTIVE', 'Министерство просвещения Российской Федерации', 'Р-33', 'р33', '2021-02-04',
     'Методические рекомендации по формированию единой федеральной системы научно-методического сопровождения', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'PROTOCOL', 'Президиум Совета при Президенте по стратегическому развитию и национальным проектам',
     '16', '16', '2018-12-24', 'Паспорт национального проекта «Образование»', '', false),
    (gen_random_uuid(), '', 'FEDERAL', 'RESOLUTION', 'Правительство Российской Федерации', '225', '225', '2022-02-21',
     'Номенклатура должностей педагогических работников и руководителей', '', false);
insert into document.legal_ground (id, scope, level, kind, issuer, number, number_key, issued_on, title, state, ended_on,
                                   replaced_by, note, compared)
select gen_random_uuid(), '', 'FEDERAL', 'DIRECTIVE', g.issuer, 'Р-76', 'р76', '2020-08-06',
       'Концепция единой федеральной системы научно-методического сопровождения (первая)', 'REPLACED', '2020-12-16', g.id,
       'Концепция под тем же названием утверждена заново', false
  from document.legal_ground g where g.number_key = 'р174' and g.scope = '';
