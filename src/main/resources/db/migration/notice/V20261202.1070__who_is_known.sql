alter policy neighbours on notice.preference using (person_id = any ((select person.known())::uuid[]));
