-- An import keeps the file and what a person said of it; the reading is made of both whenever it is shown.
alter table roadmap.intake drop column reading, drop column layout;
