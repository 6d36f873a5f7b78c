alter policy neighbours on notice.preference using (exists (select from person.known k where k.person_id = preference.person_id));
