-- What was typed for the papers of an expediente: encrypted like the answers, and gone with them. It has no version, for it is no
-- answer of the wizard: the last one to save is right.
alter table expediente add column papeles bytea;
