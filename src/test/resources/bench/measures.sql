-- Invented measures in bulk: 1,000 in one roadmap of the demo's first municipality, 100,000 in a region of
-- 100 municipalities with ten roadmaps of 100 each. Run as the owner; the journal's triggers are off meanwhile,
-- since nobody did these things. The period is 24 months, of which eleven are past, on whatever day it runs.
do $$
declare t text;
begin
    foreach t in array array['territory.unit', 'person.person_scope', 'access.hat', 'roadmap.roadmap', 'roadmap.section',
                             'roadmap.measure', 'roadmap.executor', 'roadmap.assignment', 'roadmap.occurrence', 'roadmap.answer'] loop
        execute format('alter table %s disable trigger user', t);
    end loop;
end $$;

-- The region, its municipalities, a centre and three schools in each.
insert into territory.unit (id, parent_id, kind, scope, listed_in, name)
select uuidv7(), f.id, 'REGION', f.scope || 'zz.', f.scope || 'zz.', 'Синегорская область'
  from territory.unit f where f.kind = 'FEDERATION';
insert into territory.unit (id, parent_id, kind, scope, listed_in, name)
select uuidv7(), r.id, 'MUNICIPALITY', r.scope || 'm' || n || '.', r.scope || 'm' || n || '.', 'Муниципальный округ № ' || n
  from territory.unit r, generate_series(1, 100) n where r.name = 'Синегорская область';
insert into territory.unit (id, parent_id, kind, organisation_kind, scope, listed_in, name, short_name)
select uuidv7(), m.id, 'ORGANISATION', case n when 1 then 'METHODICAL_CENTRE' else 'SCHOOL' end, m.scope || 'o' || n || '.',
       m.scope, case n when 1 then 'Методический центр' else 'Школа № ' || n end || ', ' || m.name,
       case n when 1 then 'Методический центр' else 'Школа № ' || n end
  from territory.unit m join territory.unit r on r.id = m.parent_id and r.name = 'Синегорская область', generate_series(1, 4) n;

-- Whoever looks over the whole region, and a methodist of one municipality of it; the demo's password.
create temporary table reader (id uuid, login text, role text, unit text);
insert into reader values (uuidv7(), 'region@bench.example', 'AUTHORITY', 'Синегорская область'),
                          (uuidv7(), 'district@bench.example', 'METHODIST', 'Муниципальный округ № 7');
insert into person.person (id, family_name, given_name) select id, 'Озёрова', 'Ольга' from reader;
insert into person.contact (person_id, email) select id, login from reader;
insert into person.person_scope (id, person_id, unit_id, scope, listed_in, starts_on)
select uuidv7(), r.id, u.id, u.scope, u.scope, current_date - 900 from reader r join territory.unit u on u.name = r.unit;
insert into access.account (id, person_id, login, password_hash)
select uuidv7(), r.id, r.login, (select password_hash from access.account where login = 'luzhina@zarechny.example') from reader r;
insert into access.hat (id, person_id, role, unit_id, scope, starts_on)
select uuidv7(), r.id, r.role, u.id, u.scope, current_date - 900 from reader r join territory.unit u on u.name = r.unit;

create temporary table plan as
select uuidv7() id, m.id unit_id, m.scope, 10 sections, 1000 measures, 1 n, m.name
  from territory.unit m where m.name = 'Заречный муниципальный округ'
union all
select uuidv7(), m.id, m.scope, 5, 100, n, m.name
  from territory.unit m join territory.unit r on r.id = m.parent_id and r.name = 'Синегорская область', generate_series(1, 10) n;
insert into roadmap.roadmap (id, scope, unit_id, audience, status, title, starts_on, ends_on, kept_from, direction)
select id, scope, unit_id, 'DESCENDANTS', 'IN_FORCE', 'Дорожная карта ' || n || ' развития образования на два года, ' || name,
       date_trunc('month', current_date) - interval '11 months',
       date_trunc('month', current_date) + interval '13 months' - interval '1 day',
       date_trunc('month', current_date) - interval '11 months', '2.' || n % 8 + 1
  from plan;

create temporary table part as
select uuidv7() id, p.id roadmap_id, p.scope, p.measures / p.sections measures, s n from plan p, generate_series(1, p.sections) s;
insert into roadmap.section (id, scope, audience, roadmap_id, ordinal, number, title)
select id, scope, 'DESCENDANTS', roadmap_id, n, n, (array['Организация управления', 'Повышение квалификации',
       'Методические объединения', 'Работа со школами', 'Наставничество'])[n % 5 + 1] from part;

create temporary table row_made as
select uuidv7() id, p.id section_id, p.roadmap_id, p.scope, p.n section, m n, (p.n * 37 + m * 11) % 20 kind
  from part p, generate_series(1, p.measures) m;
insert into roadmap.measure (id, scope, audience, roadmap_id, section_id, ordinal, number, title, printed_term,
                             printed_executors, printed_result, schedule_kind, schedule, doubtful, answering, activity)
select id, scope, 'DESCENDANTS', roadmap_id, section_id, (section - 1) * 100 + n, section || '.' || n || '.',
       (array['Проведение семинара', 'Мониторинг качества', 'Разработка рекомендаций', 'Заседание методического совета',
              'Посещение уроков и обсуждение', 'Консультации молодых педагогов', 'Публикация материалов'])[n % 7 + 1] || ' ' ||
       (array['по функциональной грамотности', 'для школ с низкими результатами', 'по оценке достижений учеников',
              'для учителей математики', 'для заместителей директоров школ'])[(n + section) % 5 + 1] || ' с участием педагогов округа',
       case when kind < 8 then 'до конца месяца' when kind < 14 then 'ежеквартально' when kind < 19 then 'в течение всего периода'
            else 'ежемесячно' end,
       (array['Методический центр', 'Методический центр; руководители школ', 'Управление образования; методисты'])[n % 3 + 1],
       (array['Справка', 'Приказ', 'Методические рекомендации', 'Протокол'])[n % 4 + 1],
       case when kind < 8 then 'ONCE' when kind between 14 and 18 then 'CONTINUOUS' else 'RECURRING' end,
       '{"kind": "ONCE", "notes": [], "doubts": [], "windows": [], "doubtful": false, "confidence": 1.0}',
       n % 29 = 0, case n % 3 when 1 then 'EACH' else 'ONE' end,
       (array['OTHER', 'PROGRAMME', 'INFORMATION_CHANNEL'])[n % 3 + 1]
  from row_made;

insert into roadmap.executor (id, scope, measure_id, ordinal, raw, kind, name, resolution)
select uuidv7(), r.scope, r.id, e.n, e.name, 'ORGANISATION', e.name, 'RESOLVED'
  from row_made r,
       lateral (values (1, case r.n % 3 when 2 then 'Управление образования' else 'Методический центр' end),
                       (2, case r.n % 3 when 1 then 'Руководители школ' when 2 then 'Методисты' end)) e (n, name)
 where e.name is not null;
insert into roadmap.assignment (id, scope, measure_id, executor_id, unit_id, unit_scope, label, accepted_on, starts_on)
select uuidv7(), e.scope, e.measure_id, e.id, u.id, u.scope, u.short_name, current_date - 100, current_date - 300
  from roadmap.executor e join row_made r on r.id = e.measure_id
  join territory.unit u on u.listed_in = e.scope
   and u.organisation_kind = case e.name when 'Руководители школ' then 'SCHOOL' else 'METHODICAL_CENTRE' end;

-- One month, eight quarters, four half years or twenty-four months, by the kind of the row.
insert into roadmap.occurrence (id, scope, audience, roadmap_id, measure_id, kind, starts_on, ends_on, max_times)
select uuidv7(), r.scope, 'DESCENDANTS', r.roadmap_id, r.id, case when r.kind between 14 and 18 then 'CHECK_POINT' else 'WINDOW' end,
       s.day, s.day + make_interval(months => k.months) - interval '1 day', 1
  from row_made r
  cross join lateral (select case when r.kind < 8 then 1 when r.kind < 14 then 3 when r.kind < 19 then 6 else 1 end months,
                             case when r.kind < 8 then 1 when r.kind < 14 then 8 when r.kind < 19 then 4 else 24 end times,
                             case when r.kind < 8 then (r.n * 7 + r.section) % 24 else 0 end shift) k
  cross join lateral (select (date_trunc('month', current_date) - interval '11 months'
                              + make_interval(months => k.shift + i * k.months))::date from generate_series(0, k.times - 1) i) s (day);

-- Of what is past, most is accepted, some waits for acceptance, some is late.
create temporary table past as
select o.id, o.scope, o.measure_id, o.ends_on, row_number() over () n from roadmap.occurrence o join row_made r on r.id = o.measure_id
 where o.ends_on < current_date;
insert into roadmap.answer (id, scope, occurrence_id, assignment_id, unit_scope, done_on, text, status)
select uuidv7(), p.scope, p.id, a.id, a.unit_scope, p.ends_on - 3, 'Проведено по плану, материалы переданы методисту.',
       case when p.n % 20 = 1 then 'REPORTED' else 'ACCEPTED' end
  from past p left join lateral (select id, unit_scope from roadmap.assignment where measure_id = p.measure_id limit 1) a on true
 where p.n % 20 not in (2, 3);
update roadmap.occurrence o set decision = 'ACCEPTED', decided_on = p.ends_on, touched = true
  from past p where p.id = o.id and p.n % 20 > 3 or p.id = o.id and p.n % 20 = 0;
update roadmap.measure m set next_due_on = w.due
  from (select o.measure_id, min(o.ends_on) due from roadmap.occurrence o join row_made r on r.id = o.measure_id
         where o.decision = 'AWAITED' group by 1) w where w.measure_id = m.id;

do $$
declare t text;
begin
    foreach t in array array['territory.unit', 'person.person_scope', 'access.hat', 'roadmap.roadmap', 'roadmap.section',
                             'roadmap.measure', 'roadmap.executor', 'roadmap.assignment', 'roadmap.occurrence', 'roadmap.answer'] loop
        execute format('alter table %s enable trigger user', t);
    end loop;
end $$;

-- The triggers that keep how measures stand were off.
select roadmap.stand(array(select id from row_made));
select roadmap.line_up(array(select id from row_made));
select roadmap.sum_standings();
