-- Visits to a person's door (入户走访, 办访) and what was promised there.

create table visit (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  purpose varchar(20) not null,
  requested_at timestamp(6) with time zone not null,
  requested_by varchar(64) not null,
  consent varchar(20),
  consent_given_by varchar(20),
  consent_changed_on date,
  attempt integer default 1 not null,
  visit_on date,
  visit_slot varchar(10),
  place varchar(30),
  first_visitor varchar(64),
  second_visitor varchar(64),
  outcome varchar(20),
  visited_on date,
  said ${bytes},
  new_demands ${bytes},
  confirmed varchar(20),
  confirmed_how varchar(20),
  correction ${bytes}
);
create index visit_petition on visit (petition);
create index visit_day on visit (visit_on);

create table promise (
  id varchar(36) primary key,
  visit varchar(36) not null references visit (id),
  petition varchar(11) not null references petition (number),
  words ${bytes} not null,
  promised_by varchar(64) not null,
  keep_by date not null,
  handed_out boolean default false not null,
  kept_on date,
  proof ${bytes}
);
create index promise_visit on promise (visit);
