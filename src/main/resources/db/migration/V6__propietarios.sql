-- For how long this expediente is kept without being used, in milliseconds: it depends on what kind of owner it has. Null for those
-- of browsers from before, which are kept as long as the settings say.
alter table expediente add column plazo bigint;
