-- The ledger of deadlines: which period of the law runs for whom, under which version of which profile, and every entry
-- that ever moved it, with who, why, article and version of the calendar. Entries are only ever added.

create table deadline (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  clock varchar(32) not null,
  statute varchar(40) not null,
  calendar varchar(32) not null,
  calendar_version varchar(20) not null,
  start_on date not null,
  extended_by integer default 0 not null,
  hearing_days integer default 0 not null,
  due_on date not null,
  due_rolled date not null,
  estimated boolean not null,
  state varchar(10) not null,
  breached_on date,
  ended_on date
);

create index deadline_of_petition on deadline (petition);
create index deadline_running on deadline (state, due_rolled);
create index deadline_counted on deadline (calendar, state, calendar_version);

create table deadline_entry (
  deadline varchar(36) not null references deadline (id),
  place integer not null,
  kind varchar(12) not null,
  at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  reason varchar(64) not null,
  article varchar(100) not null,
  calendar_version varchar(20) not null,
  days integer,
  due_before date,
  due_after date,
  primary key (deadline, place)
);
