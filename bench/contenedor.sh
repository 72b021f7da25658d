# Sourced by the measurements that run the application as the Dockerfile does: extracted, with a trained start-up cache
# (AOT cache from JDK 25 on, AppCDS before), on loopback. Ends only what it started, and removes what it wrote.
# JAR=<path> measures another build, to compare with.
jar=${JAR:-target/clave-patronal.jar}
[[ -f $jar ]] || { echo "${0##*/}: no $jar; run ./mvnw package first" >&2; exit 1; }

work=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

# Feature release of a Java, told from the release file of its folder.
release() {
	local home
	home=$(dirname "$(dirname "$1")")
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release"
}

# Every JDK that can run the application, each once: the default one, then those of the system's folder.
javas() {
	local java
	for java in "$(command -v java)" /usr/lib/jvm/*/bin/java; do
		java=$(realpath -q "$java") || continue
		if [[ -f ${java%/bin/java}/release ]] && (($(release "$java") >= 17)); then
			echo "$java"
		fi
	done | awk '!seen[$0]++'
}

free_port() {
	local port
	while port=$((20000 + RANDOM % 12000)) && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
	echo "$port"
}

# usage: prepare <java>: unpacks the application and trains its cache
prepare() {
	local java=$1 training
	rm -rf "$work/app" "$work/layers"
	"$java" -Djarmode=tools -jar "$jar" extract --layers --destination "$work/layers"
	mkdir "$work/app"
	cp -rp "$work"/layers/{dependencies,snapshot-dependencies,application}/. src/main/launcher/{java.args,healthcheck} "$work/app/"
	# A cache that does not fit ends the start, so it is never measured as if it had been used.
	if (($(release "$java") >= 25)); then
		training=-XX:AOTCacheOutput=clave-patronal.cache
		cache=(-XX:AOTCache=clave-patronal.cache -XX:AOTMode=on)
	else
		training=-XX:ArchiveClassesAtExit=clave-patronal.cache
		cache=(-XX:SharedArchiveFile=clave-patronal.cache -Xshare:on)
	fi
	(cd "$work/app" && "$OLDPWD/src/main/launcher/train" "$java" "$training") >"$work/train.log" 2>&1 || { cat "$work/train.log" >&2; exit 1; }
}

# usage: start <java> [option…]: sets pid once the application answers; options go to the application
start() {
	local java=$1
	shift
	cd "$work/app"
	"$java" @java.args "${cache[@]}" "-Dclave-patronal.datos=$work/datos" -jar clave-patronal.jar --server.address=127.0.0.1 "$@" </dev/null >"$work/run.log" 2>&1 &
	pid=$!
	until ./healthcheck /actuator/health 2>/dev/null; do
		kill -0 "$pid" 2>/dev/null || { cat "$work/run.log" >&2; exit 1; }
		sleep 0.05
	done
	cd "$OLDPWD"
}

stop() {
	kill "$pid"
	wait "$pid" || true
	pid=
}

# CPU seconds that the application has used so far.
cpu() {
	awk -v ticks="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) / ticks }' "/proc/$pid/stat"
}

# Its resident memory in MiB.
rss() {
	awk '/^VmRSS:/ { printf "%.0f\n", $2 / 1024 }' "/proc/$pid/status"
}

SERVER_PORT=$(free_port)
export SERVER_PORT
