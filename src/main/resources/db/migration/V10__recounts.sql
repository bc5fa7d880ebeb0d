-- How far the open dates have been counted again after each change of a calendar, so that a count that was broken off goes
-- on where it was; and which steps and timers of the engine were moved by it. Deadlines of the law say it in their entries.

create table recount (
  calendar varchar(32) not null,
  version varchar(20) not null,
  place varchar(80) not null,
  looked_at integer not null,
  ended_at timestamp(6) with time zone,
  primary key (calendar, version)
);

create table moved_step (
  calendar varchar(32) not null,
  version varchar(20) not null,
  holder varchar(64) not null,
  kind varchar(10) not null,
  name varchar(200) not null,
  petition varchar(11),
  demand varchar(14),
  moved_from timestamp(6) with time zone not null,
  moved_to timestamp(6) with time zone not null,
  primary key (calendar, version, holder, kind),
  foreign key (calendar, version) references recount (calendar, version)
);

create index deadline_entry_by_count on deadline_entry (kind, calendar_version);
