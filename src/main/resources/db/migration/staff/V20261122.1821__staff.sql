-- Personnel: employment as periods, facts with dates, and what is computed from them.
create schema if not exists staff;
create extension if not exists btree_gist schema public;

-- Posts by the nomenclature; open and dated: a post that is repealed ends, its people keep it in their past.
create table staff.position (
    code      text primary key,
    name      text not null,
    category  text not null check (category in ('PEDAGOGICAL', 'MANAGEMENT', 'OTHER')),
    -- words an order may use for it, small letters
    aliases   text[] not null default '{}',
    source    text not null default '',
    starts_on date not null default date '2013-09-01',
    ends_on   date,
    sort      int not null default 1000
);

create table staff.subject (
    name    text primary key,
    aliases text[] not null default '{}',
    sort    int not null default 1000
);

create table staff.employment (
    id            uuid primary key,
    person_id     uuid not null references person.person,
    unit_id       uuid not null references territory.unit,
    scope         text collate "C" not null,
    position_code text references staff.position,
    title         text not null,
    kind          text not null check (kind in ('MAIN', 'INTERNAL', 'EXTERNAL')),
    rate          numeric(4, 2) check (rate > 0 and rate <= 3),
    weekly_load   numeric(4, 1) check (weekly_load >= 0 and weekly_load <= 60),
    subjects      text[] not null default '{}',
    class_teacher text not null default '',
    ground        text not null default '',
    starts_on     date not null,
    ends_on       date,
    version       bigint not null default 0,
    check (ends_on is null or ends_on >= starts_on),
    constraint one_main_employment exclude using gist
        (person_id with =, daterange(starts_on, ends_on, '[]') with &&) where (kind = 'MAIN')
);
create index employment_person on staff.employment (person_id);
create index employment_scope on staff.employment (scope, ends_on);
create index employment_unit on staff.employment (unit_id);
call shared.seen_by_subtree('staff.employment');
create policy own on staff.employment for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
-- whoever employs a person sees where else he works: load and experience count all of it
create policy works_here on staff.employment for select
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/')));
call journal.keep('staff.employment');

-- A dated fact of a person: education, earlier work, category, course, award. Who entered it keeps it; who employs him reads it.
create table staff.fact (
    id         uuid primary key,
    person_id  uuid not null references person.person,
    scope      text collate "C" not null,
    kind       text not null check (kind in
        ('EDUCATION', 'SERVICE', 'CATEGORY', 'FITNESS', 'COURSE', 'AWARD', 'ABSENCE', 'ROLE')),
    code       text not null default '',
    title      text not null default '',
    place      text not null default '',
    document   text not null default '',
    hours      int check (hours > 0 and hours < 10000),
    starts_on  date,
    ends_on    date,
    version    bigint not null default 0,
    check (starts_on is null or ends_on is null or ends_on >= starts_on)
);
create index fact_person on staff.fact (person_id, kind);
create index fact_scope on staff.fact (scope);
call shared.seen_by_subtree('staff.fact');
create policy own on staff.fact for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy works_here on staff.fact for select
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/')));
call journal.keep('staff.fact');

-- What is computed from the facts, as days: a list compares them with today and no night job is needed.
create table staff.standing (
    person_id         uuid primary key references person.person,
    education         text not null default '',
    category          text not null default '',
    category_since    date,
    category_until    date,
    titles            text[] not null default '{}',
    attestation_on    date,
    fitness_until     date,
    fitness_due_on    date,
    last_course_on    date,
    courses_due_on    date,
    young_until       date,
    novice_until      date,
    total_from        date,
    pedagogical_from  date,
    multi_subject     boolean not null default false
);
alter table staff.standing enable row level security;
create policy own on staff.standing for select
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid);
create policy works_here on staff.standing
    using (person_id = any (array(select s.person_id from person.person_scope s
        where s.scope >= current_setting('opora.scope', true) || '.'
          and s.scope <  current_setting('opora.scope', true) || '/')));

-- Rules that law or a municipality changes: dated data. A row of one's own scope wins over the one above it.
create table staff.rule (
    id        uuid primary key,
    scope     text collate "C" not null,
    name      text not null,
    value     int not null,
    starts_on date not null,
    ends_on   date,
    source    text not null default '',
    version   bigint not null default 0
);
call shared.seen_by_subtree('staff.rule');
create policy above on staff.rule for select
    using (scope = '' or scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
call journal.keep('staff.rule');

insert into staff.rule (id, scope, name, value, starts_on, ends_on, source) values
    (gen_random_uuid(), '', 'CATEGORY_YEARS', 5, '2011-01-01', '2023-08-31', 'приказ от 07.04.2014 № 276'),
    (gen_random_uuid(), '', 'CATEGORY_YEARS', 0, '2023-09-01', null, 'приказ от 24.03.2023 № 196'),
    (gen_random_uuid(), '', 'FITNESS_YEARS', 5, '2011-01-01', null, 'приказ от 24.03.2023 № 196'),
    (gen_random_uuid(), '', 'FITNESS_AFTER_YEARS', 2, '2011-01-01', null, 'приказ от 24.03.2023 № 196'),
    (gen_random_uuid(), '', 'TITLES_NEED_HIGHEST', 1, '2023-09-01', null, 'приказ от 24.03.2023 № 196, п. 45'),
    (gen_random_uuid(), '', 'COURSES_YEARS', 3, '2012-12-29', null, '273-ФЗ, ст. 47'),
    (gen_random_uuid(), '', 'YOUNG_AGE', 35, '2020-01-01', null, ''),
    (gen_random_uuid(), '', 'YOUNG_YEARS', 3, '2020-01-01', null, ''),
    (gen_random_uuid(), '', 'YOUNG_FIRST_JOB', 1, '2020-01-01', null, ''),
    (gen_random_uuid(), '', 'NOVICE_YEARS', 3, '2020-01-01', null, '');

create table staff.saved_list (
    id        uuid primary key,
    person_id uuid not null references person.person,
    scope     text collate "C" not null,
    name      text not null,
    address   text not null,
    version   bigint not null default 0
);
alter table staff.saved_list enable row level security;
create policy own on staff.saved_list
    using (person_id = nullif(current_setting('opora.person', true), '')::uuid)
    with check (person_id = nullif(current_setting('opora.person', true), '')::uuid);

insert into staff.position (code, name, category, aliases, source, sort)
select code, name, 'PEDAGOGICAL', string_to_array(aliases, ','), 'ПП РФ от 21.02.2022 № 225, раздел I', 100 + row_number() over ()
  from (values
    ('TEACHER', 'учитель', 'учительница'),
    ('SENIOR_EDUCATOR', 'старший воспитатель', ''),
    ('EDUCATOR', 'воспитатель', ''),
    ('EXTRA_TEACHER', 'педагог дополнительного образования', 'педагог доп. образования,педагог до,пдо'),
    ('SENIOR_EXTRA_TEACHER', 'старший педагог дополнительного образования', ''),
    ('LECTURER', 'преподаватель', ''),
    ('SAFETY_LECTURER', 'преподаватель-организатор основ безопасности и защиты Родины', 'преподаватель-организатор обзр,преподаватель-организатор обж'),
    ('PSYCHOLOGIST', 'педагог-психолог', 'психолог'),
    ('SOCIAL_PEDAGOGUE', 'социальный педагог', 'соцпедагог'),
    ('ORGANISER', 'педагог-организатор', ''),
    ('LIBRARIAN', 'педагог-библиотекарь', ''),
    ('DEFECTOLOGIST', 'учитель-дефектолог', 'дефектолог'),
    ('SPEECH_TEACHER', 'учитель-логопед', ''),
    ('SPEECH_THERAPIST', 'логопед', ''),
    ('MUSIC_LEADER', 'музыкальный руководитель', 'муз. руководитель'),
    ('ACCOMPANIST', 'концертмейстер', ''),
    ('METHODIST', 'методист', ''),
    ('SENIOR_METHODIST', 'старший методист', ''),
    ('INSTRUCTOR_METHODIST', 'инструктор-методист', ''),
    ('SENIOR_INSTRUCTOR_METHODIST', 'старший инструктор-методист', ''),
    ('LABOUR_INSTRUCTOR', 'инструктор по труду', ''),
    ('PE_INSTRUCTOR', 'инструктор по физической культуре', 'инструктор по физкультуре'),
    ('PE_HEAD', 'руководитель физического воспитания', ''),
    ('MASTER', 'мастер производственного обучения', ''),
    ('ADVISER', 'советник директора по воспитанию и взаимодействию с детскими общественными объединениями', 'советник директора по воспитанию,советник по воспитанию'),
    ('SENIOR_COUNSELLOR', 'старший вожатый', ''),
    ('TRAINER', 'тренер-преподаватель', ''),
    ('SENIOR_TRAINER', 'старший тренер-преподаватель', ''),
    ('TUTOR', 'тьютор', '')) t (code, name, aliases);
insert into staff.position (code, name, category, aliases, source, sort)
select code, name, 'MANAGEMENT', string_to_array(aliases, ','), 'ПП РФ от 21.02.2022 № 225, раздел II', 10 + row_number() over ()
  from (values
    ('DIRECTOR', 'директор', 'и.о. директора,ио директора'),
    ('HEAD', 'заведующий', 'заведующая,зав.'),
    ('CHIEF', 'начальник', ''),
    ('DEPUTY', 'заместитель директора', 'зам. директора,зам директора,завуч'),
    ('DEPUTY_HEAD', 'заместитель заведующего', 'зам. заведующего'),
    ('DEPUTY_CHIEF', 'заместитель начальника', ''),
    ('UNIT_HEAD', 'руководитель структурного подразделения', 'заведующий отделением,заведующий филиалом,руководитель филиала,старший мастер')) t (code, name, aliases);
insert into staff.position (code, name, category, aliases, source, sort)
select code, name, 'OTHER', string_to_array(aliases, ','), source, 500 + row_number() over ()
  from (values
    ('SECRETARY', 'секретарь', 'делопроизводитель,секретарь руководителя', 'ПП РФ от 21.02.2022 № 225, раздел I, подраздел 3'),
    ('ASSISTANT_EDUCATOR', 'помощник воспитателя', 'младший воспитатель', 'ПП РФ от 21.02.2022 № 225, раздел I, подраздел 3'),
    ('DISPATCHER', 'диспетчер', '', 'ПП РФ от 21.02.2022 № 225, раздел I, подраздел 3'),
    ('ASSISTANT', 'ассистент (помощник)', 'ассистент', 'ПП РФ от 21.02.2022 № 225, раздел I, подраздел 3'),
    ('UNIVERSITY_LECTURER', 'преподаватель вуза', 'доцент,профессор,старший преподаватель', 'ПП РФ от 21.02.2022 № 225, раздел I, подраздел 1: высшее образование'),
    ('LIBRARY', 'библиотекарь', 'заведующий библиотекой', ''),
    ('ACCOUNTANT', 'бухгалтер', 'главный бухгалтер', ''),
    ('SPECIALIST', 'специалист', 'главный специалист,ведущий специалист', ''),
    ('HOUSEKEEPER', 'заведующий хозяйством', 'завхоз', ''),
    ('NURSE', 'медицинская сестра', 'медсестра', ''),
    ('LABORATORY', 'лаборант', '', ''),
    ('ENGINEER', 'инженер', 'системный администратор,программист', '')) t (code, name, aliases, source);

insert into staff.subject (name, aliases, sort)
select name, string_to_array(aliases, ','), 10 * row_number() over ()
  from (values
    ('русский язык и литература', 'русского языка и литературы,русский язык,русского языка,литература,литературы'),
    ('математика', 'математики,алгебра,геометрия'),
    ('физика', 'физики'), ('информатика', 'информатики'), ('химия', 'химии'), ('биология', 'биологии'),
    ('география', 'географии'), ('история', 'истории'), ('обществознание', 'обществознания'),
    ('английский язык', 'английского языка,иностранный язык,иностранного языка'),
    ('немецкий язык', 'немецкого языка'), ('французский язык', 'французского языка'),
    ('начальные классы', 'начальных классов'),
    ('физическая культура', 'физической культуры,физкультура,физкультуры'),
    ('труд (технология)', 'технология,технологии,труд,труда'),
    ('основы безопасности и защиты Родины', 'обзр,обж'),
    ('музыка', 'музыки'), ('изобразительное искусство', 'изобразительного искусства,изо'),
    ('родной язык', 'родного языка'), ('астрономия', 'астрономии')) t (name, aliases);

-- Who already works somewhere is employed there: the post is the longest name or alias his title begins with.
insert into staff.employment (id, person_id, unit_id, scope, position_code, title, kind, starts_on, ends_on)
select gen_random_uuid(), s.person_id, s.unit_id, s.scope,
       (select p.code from staff.position p, unnest(p.aliases || p.name) word
         where word <> '' and lower(s.position) like word || '%' order by length(word) desc limit 1),
       s.position,
       case when row_number() over (partition by s.person_id order by s.starts_on, s.id) = 1 then 'MAIN' else 'EXTERNAL' end,
       s.starts_on, s.ends_on
  from person.person_scope s
 where s.position <> '';
