-- As in person: who works here is asked once for a query, from the index alone.
alter policy works_here on staff.employment using (person_id = any ((select person.here())::uuid[]));
alter policy works_here on staff.fact using (person_id = any ((select person.here())::uuid[]));
alter policy works_here on staff.standing using (person_id = any ((select person.here())::uuid[]));
