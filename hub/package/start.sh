#!/bin/sh
# Starts ${program.name} on a Java 25 runtime; the process stays this one.
#   JAVA_HOME              a Java 25, if it lies neither in /usr/lib/jvm nor on PATH
#   SANSHENG_JAVA_OPTIONS  further options for the JVM
#   SANSHENG_AOT           off: neither use nor make a start cache
#                          now: make it and return, without starting the program
#                          use: use it if it is there, never make it
# shellcheck disable=SC2154 # the build fills in the names with a dot
set -u
start=$(readlink -f "$0")
home=${start%/bin/*}
# shellcheck source=hub/package/find-java.sh
. "$home/bin/find-java.sh"
java_home=$(find_java java) || { say_java_is_missing; exit 3; }

# Paper, boards and machine lines carry Chinese, whatever locale a service manager starts us with.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# Without these GTK loads OpenGL drivers (50 MB) for windows that are drawn without them, and the C
# library keeps an arena of freed memory for every thread.
export GDK_GL="${GDK_GL-disable}" MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX-2}"

# A start cache holds for the same jars in the same order only, hence a list and no wildcard.
# Jars with native parts that share their names lie in a folder for each kind of processor.
class_path=
for jar in "$home"/lib/*.jar "$home/lib/$(uname -m)"/*.jar; do
    [ ! -e "$jar" ] || class_path=$class_path${class_path:+:}$jar
done

# The JVM logs to stderr: its own warnings must not stand between the machine lines on stdout.
run_program() {
    runner=$1 cache_option=$2
    shift 2
    # shellcheck disable=SC2086 # runner and options are lists
    $runner "$java_home/bin/java" "$cache_option" \
        -Xlog:disable -Xlog:all=warning:stderr '-Xlog:aot*=off:stderr' '-Xlog:cds*=off:stderr' \
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true \
        "-Dlogback.configurationFile=$home/etc/logback.xml" \
        ${program.options} ${SANSHENG_JAVA_OPTIONS:-} -cp "$class_path" ${main.class} "$@"
}

key=$(
    {
        cat "$java_home/release"
        find "$home/lib" -name '*.jar' -exec stat -c '%n %s %Y' {} + | sort
        printf '%s\n' "${SANSHENG_JAVA_OPTIONS:-}"
    } | cksum | tr ' ' -
)
cache=$home/cache/$key.aot

# Takes how to lock, how many seconds to wait first, and what to run the training under.
# One training run at a time; the lock goes with its holder, however that ends.
make_cache() {
    mkdir -p "$home/cache" && exec 9>"$home/cache/lock" && flock "$1" 9 || return 0
    [ ! -e "$cache" ] || return 0
    find "$home/cache" -type f ! -name lock -exec rm -f {} +
    sleep "$2"
    run_program "timeout 300 $3" "-XX:AOTCacheOutput=$cache.tmp" warm-up \
        </dev/null >"$home/cache/training.log" 2>&1
    result=$?
    if [ ! -s "$cache.tmp" ]; then
        # Stopped from outside, as by a timeout or a shutdown: the next start tries again.
        [ "$result" -lt 124 ] || return 0
        # An empty cache says: tried in vain, not again with these jars.
        : >"$cache.tmp"
    fi
    rm -f "$cache.tmp.config"
    sync "$cache.tmp"
    mv "$cache.tmp" "$cache"
}

cache_option=-Xshare:auto
case ${SANSHENG_AOT:-on} in
    off) ;;
    now) make_cache -x 0 env; exit ;;
    soon)
        # A session of its own is a scheduling group of its own, where nice counts only inside.
        { echo 19 >/proc/self/autogroup; } 2>/dev/null
        make_cache -n 15 "nice -n 19"
        exit
        ;;
    *)
        if [ -s "$cache" ]; then
            cache_option=-XX:AOTCache=$cache
        elif [ "${SANSHENG_AOT:-on}" != use ] && [ ! -e "$cache" ] && [ -w "$home" ] && command -v flock >/dev/null; then
            # Behind services only; a command that is over in a second is not worth a minute of work.
            case ${1:-} in
                # Twice away from here: the program must not find itself with a child it never had.
                --config* | demo) (SANSHENG_AOT=soon setsid "$start" </dev/null >/dev/null 2>&1 &) ;;
            esac
        fi
        ;;
esac
run_program exec "$cache_option" "$@"
