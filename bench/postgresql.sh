# Sourced by the measurements that need a PostgreSQL of their own: Debian's, on loopback, in a folder that goes with it.
# It refuses to run as root, so root hands it to the user that the package made.

# usage: as_postgres <command…>
as_postgres() {
	if ((EUID == 0)); then
		runuser -u postgres -- "$@"
	else
		"$@"
	fi
}

# usage: start_postgresql <folder> [option…]: sets pg_port once it answers
start_postgresql() {
	pg_data=$1
	shift
	pg_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
	own_folder
	as_postgres "$pg_bin/initdb" -D "$pg_data" -U postgres --auth=trust >/dev/null
	serve "$@"
}

# usage: start_standby <folder> <port of the primary>: sets pg_port once it follows
start_standby() {
	pg_data=$1
	own_folder
	as_postgres "$pg_bin/pg_basebackup" -h 127.0.0.1 -p "$2" -U postgres -D "$pg_data" -R -X stream
	serve
}

own_folder() {
	mkdir -p "$pg_data"
	chmod 700 "$pg_data"
	if ((EUID == 0)); then
		chmod o+x "$(dirname "$pg_data")"
		chown postgres "$pg_data"
	fi
}

serve() {
	pg_port=$(free_port)
	pg_folders+=("$pg_data")
	as_postgres "$pg_bin/pg_ctl" -D "$pg_data" -w -l "$pg_data/log" \
		-o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' $*" start >/dev/null
}

# Ends every one that was started.
stop_postgresql() {
	local folder
	for folder in "${pg_folders[@]}"; do
		as_postgres "$pg_bin/pg_ctl" -D "$folder" -m immediate stop >/dev/null 2>&1 || true
	done
}
pg_folders=()

# usage: query <one value>
query() {
	psql -h 127.0.0.1 -p "$pg_port" -U postgres -Atc "$1"
}
