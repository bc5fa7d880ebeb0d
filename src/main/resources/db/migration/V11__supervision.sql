-- Supervision (R22 §40): which case the petition office looked into, why, and what came of it. The words are notes of the case.

create table supervision (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  ground varchar(20) not null,
  opened_on date not null,
  founded boolean,
  answer_by date,
  recommendation varchar(20),
  adoption varchar(20),
  closed_on date
);

create index supervision_of_petition on supervision (petition);

create index demand_to_carry_out on demand (carried_out_on, carry_out_by);
