-- One SQL for SQLite and PostgreSQL. Moments are milliseconds since 1970, UTC.

-- One recovery being prepared. What was answered is encrypted; whose it is stands as a hash.
create table expediente (
	id varchar(22) not null primary key,
	titular varchar(43) not null,
	version integer not null,
	respuestas bytea not null,
	creado bigint not null,
	usado bigint not null
);

-- Not over what changes with each answer: the hourly sweep can afford to read all.
create index expediente_titular on expediente (titular);

-- Tells whether the key of the answers is the one that they were encrypted with.
create table sello (
	id integer not null primary key,
	cerrado bytea not null
);
