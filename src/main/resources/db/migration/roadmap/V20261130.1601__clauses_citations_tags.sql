-- Clauses of a regulation as text with an address (пункты положения).
create table roadmap.clause (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    ordinal    int not null,
    number     text not null check (number <> ''),
    text       text not null,
    version    bigint not null default 0,
    unique (roadmap_id, number)
);
create index clause_scope on roadmap.clause (scope);

-- On what a roadmap, a measure or a work plan leans: an act of the catalogue, or a clause of a regulation (ссылка на основание).
create table roadmap.citation (
    id         uuid primary key,
    scope      text collate "C" not null,
    roadmap_id uuid references roadmap.roadmap on delete cascade,
    measure_id uuid references roadmap.measure on delete cascade,
    plan_id    uuid references roadmap.work_plan on delete cascade,
    ground_id  uuid references document.legal_ground,
    clause_id  uuid references roadmap.clause on delete cascade,
    -- the sentence of the document that names it
    quote      text not null default '',
    version    bigint not null default 0,
    check (num_nonnulls(roadmap_id, plan_id) = 1),
    check (measure_id is null or roadmap_id is not null),
    check (num_nonnulls(ground_id, clause_id) = 1)
);
create unique index citation_once on roadmap.citation (coalesce(measure_id, roadmap_id, plan_id), coalesce(ground_id, clause_id));
create index citation_scope on roadmap.citation (scope);
create index citation_roadmap on roadmap.citation (roadmap_id);
create index citation_measure on roadmap.citation (measure_id);
create index citation_plan on roadmap.citation (plan_id);
create index citation_ground on roadmap.citation (ground_id);
create index citation_clause on roadmap.citation (clause_id);

-- Words with their meaning, as the regulation has them; '' for those of the whole installation (понятие).
create table roadmap.concept (
    id            uuid primary key,
    scope         text collate "C" not null,
    name          text not null check (name <> ''),
    abbreviations text[] not null default '{}',
    definition    text not null check (definition <> ''),
    clause_id     uuid references roadmap.clause on delete set null,
    source        text not null default '',
    version       bigint not null default 0
);
create index concept_scope on roadmap.concept (scope);

-- Priorities and national projects (метки).
create table roadmap.tag (
    id        uuid primary key,
    scope     text collate "C" not null,
    kind      text not null check (kind in ('NATIONAL_PROJECT', 'FEDERAL', 'REGIONAL', 'MUNICIPAL')),
    name      text not null check (name <> ''),
    starts_on date,
    ends_on   date,
    note      text not null default '',
    version   bigint not null default 0,
    unique (scope, name),
    check (ends_on >= starts_on)
);

create table roadmap.tagging (
    id           uuid primary key,
    scope        text collate "C" not null,
    tag_id       uuid not null references roadmap.tag,
    roadmap_id   uuid not null references roadmap.roadmap on delete cascade,
    measure_id   uuid references roadmap.measure on delete cascade,
    indicator_id uuid references roadmap.indicator on delete cascade,
    version      bigint not null default 0,
    check (num_nonnulls(measure_id, indicator_id) <= 1)
);
create unique index tagging_once on roadmap.tagging (tag_id, coalesce(measure_id, indicator_id, roadmap_id));
create index tagging_scope on roadmap.tagging (scope);
create index tagging_roadmap on roadmap.tagging (roadmap_id);
create index tagging_measure on roadmap.tagging (measure_id);
create index tagging_indicator on roadmap.tagging (indicator_id);

do $$
declare
    t text;
begin
    foreach t in array array['clause', 'citation', 'concept', 'tag', 'tagging'] loop
        execute format('call shared.seen_by_subtree(%L)', 'roadmap.' || t);
        execute format('call journal.keep(%L)', 'roadmap.' || t);
    end loop;
    -- seen with the roadmap, which says itself to whom it is published
    foreach t in array array['clause', 'citation', 'tagging'] loop
        execute format($policy$
            create policy with_roadmap on roadmap.%I for select
                using (scope = any (string_to_array(current_setting('opora.ancestors', true), ','))
                   and roadmap_id = any (array(select r.id from roadmap.roadmap r
                        where r.scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))))
        $policy$, t);
    end loop;
    foreach t in array array['concept', 'tag'] loop
        execute format($policy$
            create policy above on roadmap.%I for select
                using (scope = '' or scope = any (string_to_array(current_setting('opora.ancestors', true), ',')))
        $policy$, t);
    end loop;
end $$;

insert into roadmap.tag (id, scope, kind, name, starts_on, ends_on, note) values
    (gen_random_uuid(), '', 'NATIONAL_PROJECT', 'Национальный проект «Образование»', '2019-01-01', '2024-12-31', ''),
    (gen_random_uuid(), '', 'NATIONAL_PROJECT', '«Современная школа»', '2019-01-01', '2024-12-31', 'Федеральный проект национального проекта «Образование»'),
    (gen_random_uuid(), '', 'NATIONAL_PROJECT', '«Учитель будущего»', '2019-01-01', '2024-12-31', 'Федеральный проект национального проекта «Образование»'),
    (gen_random_uuid(), '', 'NATIONAL_PROJECT', 'Национальный проект «Молодёжь и дети»', '2025-01-01', '2030-12-31', ''),
    (gen_random_uuid(), '', 'FEDERAL', '«Точка роста»', null, null, 'Центры образования на базе школ'),
    (gen_random_uuid(), '', 'FEDERAL', '«Земский учитель»', null, null, ''),
    (gen_random_uuid(), '', 'FEDERAL', 'Проект 500+', null, null, 'Помощь школам с низкими результатами');

-- Definitions are ours and short: a municipality that has a regulation keeps the words of its own.
insert into roadmap.concept (id, scope, name, abbreviations, definition) values
    (gen_random_uuid(), '', 'Муниципальная система методического сопровождения', '{ММС,МСМС,МС,МСМ}',
     'Связанные между собой методический центр, школы, объединения и сообщества муниципалитета, которые сопровождают педагогов и руководителей. Часть региональной системы.'),
    (gen_random_uuid(), '', 'Региональная система научно-методического сопровождения', '{РС НМС,РСНМС}',
     'Институты, центры и методические службы региона, которые сопровождают педагогов и руководителей. Часть единой федеральной системы; в неё входят муниципальные.'),
    (gen_random_uuid(), '', 'Единая федеральная система научно-методического сопровождения', '{ЕФС}',
     'Субъекты научно-методической деятельности страны на федеральном, региональном, муниципальном уровне и в организациях, которые вместе сопровождают педагогов и руководителей.'),
    (gen_random_uuid(), '', 'Центр непрерывного повышения профессионального мастерства педагогических работников', '{ЦНППМ}',
     'Подразделение региона, которое проводит диагностику и ведёт индивидуальные маршруты педагогов.'),
    (gen_random_uuid(), '', 'Индивидуальный образовательный маршрут', '{ИОМ}',
     'План развития педагога, составленный по его дефицитам: содержание, формы, темп и сроки.'),
    (gen_random_uuid(), '', 'Дополнительная профессиональная программа', '{ДПП,ДПП ПК}',
     'Программа повышения квалификации или профессиональной переподготовки, по итогам которой выдают документ.'),
    (gen_random_uuid(), '', 'Районное методическое объединение', '{РМО}',
     'Педагоги одного предмета или направления из разных школ муниципалитета, которые работают вместе по своему плану.'),
    (gen_random_uuid(), '', 'Школьное методическое объединение', '{ШМО}',
     'Педагоги одного предмета или направления одной организации.'),
    (gen_random_uuid(), '', 'Школа с низкими образовательными результатами', '{ШНОР}',
     'Организация, которой по итогам оценочных процедур нужна адресная помощь.'),
    (gen_random_uuid(), '', 'Независимая оценка квалификации', '{НОК}',
     'Проверка квалификации по профессиональному стандарту в центре оценки, по желанию педагога.'),
    (gen_random_uuid(), '', 'Соответствие занимаемой должности', '{СЗД}',
     'Подтверждение, что педагог без категории соответствует своей должности; решает комиссия организации.'),
    (gen_random_uuid(), '', 'Федеральный реестр дополнительных профессиональных программ', '{ФР ДПП,Федеральный реестр}',
     'Перечень программ, прошедших экспертизу, на федеральном портале. Не путать с реестром выданных документов (ФИС ФРДО).'),
    (gen_random_uuid(), '', 'Реестр сведений о документах об образовании и о квалификации', '{ФИС ФРДО,ФРДО}',
     'Федеральная система, где учитываются выданные удостоверения и дипломы. Не реестр программ.');
