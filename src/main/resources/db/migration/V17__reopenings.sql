-- Whether a demand whose petitioner was not content is handled again, and what it had come to before (R22 §21, §32).

create table reopening (
  demand varchar(14) not null references demand (number),
  place integer not null,
  ground varchar(20) not null,
  asked_on date not null,
  answer varchar(20),
  answered_on date,
  answered_by varchar(64),
  former_handler varchar(64),
  former_outcome varchar(20),
  former_decided_on date,
  former_served_on date,
  former_carry_out_by date,
  former_carried_out_on date,
  former_settled varchar(20),
  former_ended_on date,
  primary key (demand, place)
);
