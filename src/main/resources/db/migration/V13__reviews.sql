-- Who reviews whom, what petitioners asked to have looked at again, and what the bodies above have said (R22 §35, §36).

alter table unit add column reviewed_by varchar(64);
alter table unit add constraint unit_reviewed_by foreign key (reviewed_by) references unit (id);

alter table demand add column reviewed varchar(20);

create table review (
  id varchar(36) primary key,
  demand varchar(14) not null references demand (number),
  place integer not null,
  stage varchar(32) not null,
  reasons ${bytes} not null,
  asked_on date not null,
  in_time boolean not null,
  body varchar(64) references unit (id),
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(64) not null,
  cause varchar(20),
  reviewer varchar(64),
  outcome varchar(20),
  issued_on date,
  service_method varchar(20),
  receipt ${bytes},
  served_on date,
  carried_out_on date,
  ended_on date,
  unique (demand, place)
);

create table review_opinion (
  review varchar(36) not null references review (id),
  round integer not null,
  outcome varchar(20) not null,
  facts ${bytes} not null,
  reasons ${bytes} not null,
  law ${bytes} not null,
  reply ${bytes} not null,
  drafted_at timestamp(6) with time zone not null,
  drafted_by varchar(64) not null,
  approved_at timestamp(6) with time zone,
  approved_by varchar(64),
  returned_at timestamp(6) with time zone,
  returned_by varchar(64),
  returned_remark ${bytes},
  primary key (review, round)
);
