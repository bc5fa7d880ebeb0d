-- What the petition office passes on to the units (转送、交办, R22 §22, §23), and the days it sets for an assigned matter.

alter table demand add column transferred_to varchar(64);
alter table demand add constraint demand_transferred_to foreign key (transferred_to) references unit (id);

create table transfer (
  demand varchar(14) not null references demand (number),
  round integer not null,
  unit varchar(64) not null references unit (id),
  way varchar(20) not null,
  report_days integer not null,
  sent_on date not null,
  sent_by varchar(64) not null,
  answer varchar(20),
  answered_on date,
  answered_by varchar(64),
  better_unit varchar(64) references unit (id),
  objection_decided varchar(20),
  objection_decided_on date,
  primary key (demand, round)
);

alter table deadline add column set_days integer default 0 not null;
