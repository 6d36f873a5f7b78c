-- Years whose days off are known, and by what act: in other years only the five-day week is followed, and it is said.
create table shared.production_year (
    year   int primary key check (year between 1990 and 2199),
    ground text not null default ''
);
insert into shared.production_year (year, ground) values
    (2020, 'постановление Правительства РФ от 10.07.2019 № 875'),
    (2021, 'постановление Правительства РФ от 10.10.2020 № 1648'),
    (2022, 'постановление Правительства РФ от 16.09.2021 № 1564'),
    (2023, 'постановление Правительства РФ от 29.08.2022 № 1505'),
    (2024, 'постановление Правительства РФ от 10.08.2023 № 1314'),
    (2025, 'постановление Правительства РФ от 04.10.2024 № 1335'),
    (2026, 'постановление Правительства РФ от 24.09.2025 № 1466'),
    (2027, 'постановление Правительства РФ от 17.09.2026 № 1187');
