-- The passport shows what was made on the base of an organisation; without an index it looked through the states of a whole country.
create index unit_state_parent on territory.unit_state (parent_id);
