-- On PostgreSQL a catalogue is now a table with the number of its version, so that putting it in force locks nobody out. What was
-- imported before is asked for again: it can be had from the same files, and the next import takes away the old rows.
update catastro_vigente set version = version + 1 where exists (select 1 from catastro_archivo);
delete from catastro_conteo;
delete from catastro_archivo;
