-- Who works in the office, where, as what, who stands in for whom, and which leader is linked to which community.

create table unit (
    id              varchar(64)  primary key,
    name_en         varchar(200) not null,
    name_zh         varchar(200) not null,
    handles_demands boolean      not null,
    head            varchar(64),
    place           integer      not null
);

create table officer (
    id        varchar(64)  primary key,
    family_en varchar(100) not null,
    given_en  varchar(100) not null,
    family_zh varchar(100) not null,
    given_zh  varchar(100) not null,
    unit      varchar(64)  references unit (id),
    active    boolean      not null
);
create index officer_by_unit on officer (unit);
alter table unit add constraint unit_head foreign key (head) references officer (id);

create table officer_role (
    officer varchar(64) not null references officer (id),
    role    varchar(32) not null,
    primary key (officer, role)
);
create index officer_by_role on officer_role (role);

create table absence (
    officer   varchar(64) not null references officer (id),
    first_day date        not null,
    last_day  date        not null,
    deputy    varchar(64) references officer (id),
    primary key (officer, first_day),
    constraint absence_in_order check (last_day >= first_day)
);

create table community (
    id      varchar(64)  primary key,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    place   integer      not null
);

-- the link table (挂钩表) of the year's plan: without it no linked leader can be named
create table community_link (
    community varchar(64) not null references community (id),
    leader    varchar(64) not null references officer (id),
    first_day date        not null,
    last_day  date,
    primary key (community, leader, first_day),
    constraint community_link_in_order check (last_day is null or last_day >= first_day)
);

create table topic (
    code    varchar(64)  primary key,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    place   integer      not null
);
