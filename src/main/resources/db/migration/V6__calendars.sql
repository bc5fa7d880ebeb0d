-- What administrators add to the shipped calendars. Rows are only ever added: an edition that was wrong is put right by
-- the next one, so that a deadline can say with which state of the calendar it was counted.

create table calendar_edition (
  calendar varchar(32) not null,
  edition integer not null,
  year_of integer not null,
  announces_year boolean not null,
  source varchar(400) not null,
  announced_by varchar(64) not null,
  announced_at timestamp(6) with time zone not null,
  primary key (calendar, edition)
);

create table calendar_day (
  calendar varchar(32) not null,
  edition integer not null,
  date_on date not null,
  change varchar(10) not null,
  name varchar(100) not null,
  primary key (calendar, edition, date_on),
  foreign key (calendar, edition) references calendar_edition (calendar, edition)
);
