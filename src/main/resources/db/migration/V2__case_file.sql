-- The case file. What people said or who they are stands in ${bytes} columns only, encrypted (see the module vault).

-- One row for each series of numbers; the row without a name is locked while a new series begins.
create table number_sequence (
  series varchar(80) primary key,
  last_place integer not null
);
insert into number_sequence (series, last_place) values ('', 0);

create table petition (
  number varchar(11) primary key,
  channel varchar(20) not null,
  language varchar(8) not null,
  received_on date not null,
  registered_at timestamp(6) with time zone not null,
  registered_by varchar(64) not null,
  topic varchar(40),
  community varchar(64),
  group_size integer default 1 not null,
  anonymous boolean default false not null,
  oral boolean default false not null,
  read_back boolean default false not null,
  urgent boolean default false not null,
  -- sealed: all of it, for it holds nothing but sealed demands; words_sealed: its text and attachments (R22 section 30)
  sealed boolean default false not null,
  words_sealed boolean default false not null,
  query_code ${bytes} not null,
  request ${bytes} not null,
  facts ${bytes} not null,
  reasons ${bytes} not null,
  same_matter varchar(20),
  related_petition varchar(11) references petition (number),
  withdrawn_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  archived_at timestamp(6) with time zone,
  -- one entry per submission: a second one with the same key answers with the first
  idempotency_key varchar(100) unique,
  submission_digest ${bytes},
  source_system varchar(40),
  source_number varchar(100),
  unique (source_system, source_number)
);

create table petitioner (
  id varchar(16) primary key,
  petition varchar(11) not null references petition (number),
  place integer not null,
  part varchar(20) not null,
  name ${bytes},
  address ${bytes},
  phone ${bytes},
  sealed boolean default false not null,
  unique (petition, place)
);

-- What makes texts alike, blurred under a key of its own so that no word can be guessed from it; none of a sealed petition.
create table petition_mark (
  petition varchar(11) not null references petition (number),
  place integer not null,
  mark bigint not null,
  primary key (petition, place)
);
create index petition_mark_mark on petition_mark (mark, petition);

create table demand (
  number varchar(14) primary key,
  petition varchar(11) not null references petition (number),
  summary ${bytes} not null,
  topic varchar(40),
  community varchar(64),
  sealed boolean default false not null,
  type varchar(20),
  statutory_route varchar(20),
  unit varchar(64),
  acceptance varchar(20),
  accepted_on date,
  noticed_on date,
  handler varchar(64),
  case_leader varchar(64),
  outcome varchar(20),
  decided_on date,
  served_on date,
  carry_out_by date,
  carried_out_on date,
  settled varchar(20),
  ended_on date
);
create index demand_petition on demand (petition);
create index demand_handler on demand (handler);

create table attachment (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  name ${bytes} not null,
  media_type varchar(120) not null,
  size integer not null,
  added_at timestamp(6) with time zone not null,
  added_by varchar(64) not null,
  content ${bytes} not null,
  sealed boolean default false not null
);
create index attachment_petition on attachment (petition);

-- Words that came up on the way: what was heard, why an objection was made, what a person of the office noted.
create table case_note (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  kind varchar(40) not null,
  words ${bytes} not null,
  sealed boolean default false not null,
  written_at timestamp(6) with time zone not null,
  written_by varchar(64) not null
);
create index case_note_petition on case_note (petition);

-- What happened when; the timeline. Codes only, no words.
create table case_event (
  id bigint generated always as identity primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  kind varchar(40) not null,
  happened_at timestamp(6) with time zone not null,
  happened_by varchar(64) not null
);
create index case_event_petition on case_event (petition);

create table letter (
  id varchar(36) primary key,
  petition varchar(11) not null references petition (number),
  demand varchar(14) references demand (number),
  kind varchar(40) not null,
  -- tells apart letters of one kind about one demand: a visit comes more than once
  occasion varchar(80) default '' not null,
  letter_number varchar(60) not null unique,
  words ${bytes} not null,
  sealed boolean default false not null,
  issued_at timestamp(6) with time zone not null
);
create index letter_petition on letter (petition);

create table interest (
  officer varchar(64) not null,
  petition varchar(11) not null references petition (number),
  declared_at timestamp(6) with time zone not null,
  primary key (officer, petition)
);

create table rating (
  petition varchar(11) primary key references petition (number),
  office_rating varchar(20) not null,
  unit_rating varchar(20) not null,
  words ${bytes},
  rated_at timestamp(6) with time zone not null,
  rated_by varchar(64) not null
);

create table audit_entry (
  id bigint primary key,
  happened_at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  action varchar(60) not null,
  subject varchar(100) not null,
  reason ${bytes},
  previous_digest varchar(64) not null,
  digest varchar(64) not null
);

-- The end of the chain; whoever writes an entry locks this row first.
create table audit_head (
  id integer primary key,
  last_entry bigint not null,
  digest varchar(64) not null
);
insert into audit_head (id, last_entry, digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- A known word closed under each key: a start with another key shows at once.
create table vault_check (
  key_name varchar(20) primary key,
  closed ${bytes} not null
);
