-- What petitioners said about who should take no part in their case, what was decided, and how an interest came to be known
-- (回避, R22 §28).

alter table interest add column origin varchar(20) default 'DECLARED' not null;
alter table interest add column decided_by varchar(64);

create table recusal (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  about_head boolean not null,
  whom ${bytes} not null,
  ground varchar(20) not null,
  words ${bytes} not null,
  sealed boolean default false not null,
  asked_on date not null,
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(64) not null,
  answer varchar(20),
  officer varchar(64),
  reason ${bytes},
  decided_on date,
  decided_by varchar(64),
  ended_on date
);
create index recusal_petition on recusal (petition);

-- whoever may be the one asked about, and so decides nothing of it
create table recusal_named (
  recusal varchar(36) not null references recusal (id),
  officer varchar(64) not null,
  primary key (recusal, officer)
);
