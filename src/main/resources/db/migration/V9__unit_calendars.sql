-- A unit may go by a calendar of its own, where other days are worked than in the rest of the office; without one it goes
-- by the calendar of the profile.
alter table unit add column calendar varchar(32);
