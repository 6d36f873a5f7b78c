-- As in person: whether somebody works here is asked about him alone.
alter policy works_here on staff.employment using (exists (select from person.here h where h.person_id = employment.person_id));
alter policy works_here on staff.fact using (exists (select from person.here h where h.person_id = fact.person_id));
alter policy works_here on staff.standing using (exists (select from person.here h where h.person_id = standing.person_id));
