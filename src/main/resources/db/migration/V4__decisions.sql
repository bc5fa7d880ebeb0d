-- What was decided about each demand, round by round, how it was served, and what was handed over sealed.

create table decision (
  demand varchar(14) not null references demand (number),
  round integer not null,
  outcome varchar(20) not null,
  facts ${bytes} not null,
  reasons ${bytes},
  law ${bytes},
  reply ${bytes} not null,
  carry_out_by date,
  drafted_at timestamp(6) with time zone not null,
  drafted_by varchar(64) not null,
  approved_at timestamp(6) with time zone,
  approved_by varchar(64),
  returned_at timestamp(6) with time zone,
  returned_by varchar(64),
  returned_remark ${bytes},
  primary key (demand, round)
);

-- Proof of service (送达回证): from the day of receipt the time for a review runs (R22 §35).
create table service (
  demand varchar(14) not null references demand (number),
  document varchar(40) not null,
  method varchar(20) not null,
  received_on date not null,
  receipt ${bytes} not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar(64) not null,
  primary key (demand, document)
);

create table hand_over (
  demand varchar(14) primary key references demand (number),
  handed_over_on date not null,
  receipt ${bytes} not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar(64) not null
);
