-- The engine writes one row for each candidate of a task and asks for them by bits of perms_. PostgreSQL guesses a hundred
-- rows for such a condition and joins row by row; with these statistics a list of 20,000 tasks comes in a tenth of a second.
CREATE STATISTICS task_list_read ON (perms_ & 2) FROM act_ru_authorization;

CREATE STATISTICS task_list_work ON (perms_ & 64) FROM act_ru_authorization;

ANALYZE act_ru_authorization;
