-- How its owner calls an expediente: encrypted like the answers.
alter table expediente add column alias bytea;

-- Besides the days without use, an expediente is kept until the later of two moments: some days after its turno, and as long as its
-- owner asked for. Neither tells anything about anybody.
alter table expediente add column por_turno bigint not null default 0;
alter table expediente add column por_pedido bigint not null default 0;

-- What was typed for the papers has a version of its own: two tabs do not overwrite each other, and neither refuses an answer.
alter table expediente add column version_papeles integer not null default 0;
