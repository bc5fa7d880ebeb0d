-- Simple handling (简易办理): whether a demand is to be settled in the short period.

alter table demand add column simple boolean default false not null;
