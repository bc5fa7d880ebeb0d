-- What each of a group asks with besides the petitioner, who has left it (R22 section 20), and who of it asked for a review.

alter table petitioner add column query_code ${bytes};
alter table petitioner add column left_at timestamp(6) with time zone;

-- the place in the petition of whoever asked; none where an officer passed the request on
alter table review add column asker integer;
