-- Which one of a group asked that somebody takes no part, in their own name; none where an officer passed it on.

alter table recusal add column asker integer;
