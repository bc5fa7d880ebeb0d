-- What the office builds or renews, who leads it or works on it since when, and which demand is about it: none of them takes
-- part in what is asked against it (回避, R22 §28). Who has left a project stays on record with the last day.

create table project (
  id varchar(64) primary key,
  name_en varchar(200) not null,
  name_zh varchar(200) not null,
  place integer not null
);

create table project_work (
  project varchar(64) not null references project (id),
  officer varchar(64) not null references officer (id),
  first_day date not null,
  leads boolean not null,
  last_day date,
  primary key (project, officer, first_day),
  constraint project_work_in_order check (last_day is null or last_day >= first_day)
);

alter table demand add column project varchar(64);
alter table demand add constraint demand_of_project foreign key (project) references project (id);
create index demand_by_project on demand (project);
