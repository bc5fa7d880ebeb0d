-- Who has been warned of a deadline: the share of the period that the last warning was about, in percent, and the day from
-- which on the next one is due. Deadlines that run already climb the ladder from its foot.

alter table deadline add column warned integer default 0 not null;
alter table deadline add column warn_on date;

update deadline set warn_on = start_on where state = 'RUNNING' and clock not in ('D-REVIEW-ASK', 'D-RECHECK-ASK');

create index deadline_to_warn_of on deadline (state, warn_on);
