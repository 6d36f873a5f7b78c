-- Subjects of the methodical system that are no schools, and what is made on the base of an organisation.
alter table territory.unit drop constraint unit_organisation_kind_check;
alter table territory.unit add constraint unit_organisation_kind_check check (organisation_kind in
    ('AUTHORITY', 'METHODICAL_CENTRE', 'SCIENTIFIC_CENTRE', 'EXCELLENCE_CENTRE', 'PRESCHOOL', 'ADDITIONAL', 'COLLEGE', 'SCHOOL',
     'ASSOCIATION', 'COUNCIL', 'METHODICAL_ACTIVE', 'COMMUNITY', 'STRUCTURAL_UNIT', 'PARTNER'));
