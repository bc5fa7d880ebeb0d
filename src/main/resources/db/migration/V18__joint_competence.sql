-- The units that a demand concerns beside each other (涉及两个或者两个以上机关、单位, R22 §24): one accepts it, the others assist.

create table concerned_unit (
  demand varchar(14) not null references demand (number),
  unit varchar(64) not null references unit (id),
  named_on date not null,
  named_by varchar(64) not null,
  primary key (demand, unit)
);
