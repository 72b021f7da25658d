-- What is known of the SRI's registry. The rows themselves lie apart: in a file of their own beside SQLite, in the table
-- catastro_fila on PostgreSQL, both made anew by each import.

-- Which catalogue readers see; 0 before the first import.
create table catastro_vigente (
	id integer not null primary key,
	version integer not null
);

insert into catastro_vigente (id, version) values (1, 0);

-- One file, which is one province: the one in force and the one before it. Days are counted from 1970.
create table catastro_archivo (
	id integer not null primary key,
	provincia varchar(60) not null,
	nombre varchar(255) not null,
	sha256 varchar(64) not null,
	fecha integer not null,
	importado bigint not null,
	vigente integer not null,
	leidas bigint not null,
	aceptadas bigint not null,
	reparadas bigint not null,
	rechazadas bigint not null,
	repetidas bigint not null
);

-- How many lines of a file were mended or refused, by kind.
create table catastro_conteo (
	archivo integer not null,
	clase varchar(40) not null,
	cuantos bigint not null,
	primary key (archivo, clase)
);
