# shellcheck shell=sh
# Read in by the launcher, which sets root: builds and tests with Maven on a JDK 25.

hub=hub/server/target/sansheng-hub
boards=led-board-driver/target/sansheng-boards
kiosk=kiosk/target/sansheng-kiosk
counter=counter-terminal/target/sansheng-counter
simulator=hub/simulator/target/sansheng-simulator
programs="$hub $boards $kiosk $counter $simulator"

project_version() {
    sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$root/pom.xml" | head -n 1
}

# Sets JAVA_HOME to a JDK 25, whatever the default java is, and looks at Maven.
prepare_maven() {
    install_packages build
    JAVA_HOME=$(find_java javac) || { say_java_is_missing; exit 3; }
    export JAVA_HOME
    # Compilers run in it: with less room a seventh of their time is collecting.
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms1g -Xmn640m -XX:MetaspaceSize=768m \
        -XX:ReservedCodeCacheSize=256m ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
    found=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    case $found in
        3.[89]* | 3.[1-9][0-9]* | [4-9]*) return ;;
        '') say "no Maven found; install it with" ;;
        *) say "Maven $found is too old, 3.8 is the oldest that will do; install a newer one with" ;;
    esac
    say "  sudo apt-get update && sudo apt-get install --no-install-recommends maven"
    exit 3
}

# Stale when a source is newer than the moment the last good build of this folder began.
is_stale() {
    [ -e "$root/$1.built" ] && [ -x "$root/$1/bin/${1##*/}" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/hub/package" "$root/LICENSE" \
        "$root"/*/pom.xml "$root"/hub/*/pom.xml "$root"/*/src/main "$root"/hub/*/src/main \
        -newer "$root/$1.built" -print -quit 2>/dev/null)" ]
}

stale_folders() {
    for folder in "$@"; do
        ! is_stale "$folder" || printf '%s ' "$folder"
    done
}

build() {
    [ -n "$(stale_folders "$@")" ] || return 0
    prepare_maven
    mkdir -p "$root/target"
    (
        # Two commands may find the same folder stale at once; the second waits, and finds it fresh.
        ! command -v flock >/dev/null || { exec 9>"$root/target/build.lock" && flock 9; }
        # shellcheck disable=SC2046 # a list of folders
        build_folders $(stale_folders "$@")
    ) || exit 3
}

build_folders() {
    [ $# -gt 0 ] || return 0
    modules='' names=''
    for folder in "$@"; do
        modules=$modules,${folder%/target/*}
        names="$names ${folder##*/}"
    done
    say "building$names (target/build.log tells how far); the first time takes some minutes"
    clear_folders "$@"
    run_maven package -Pprograms -DskipTests -pl "${modules#,}" -am \
        >"$root/target/build.log" 2>&1 || {
        explain_failure
        return 3
    }
    mark_built "$@"
}

# In place, jars would change under a program that runs, and yesterday's would stay.
clear_folders() {
    for folder in "$@"; do
        rm -rf "${root:?}/$folder" "$root/$folder.built"
        mkdir -p "$root/${folder%/*}"
        : >"$root/$folder.building"
    done
}

mark_built() {
    for folder in "$@"; do
        mv "$root/$folder.building" "$root/$folder.built"
    done
}

run_maven() {
    (cd "$root" && mvn -B -ntp "$@" 9>&-)
}

explain_failure() {
    grep -e '^\[[A-Z]*\] .*\.java:' -e '^\[ERROR\] Failed' "$root/target/build.log" |
        sort -u | head -n 25 >&2
    say "the build failed; all of it stands in $root/target/build.log"
    ! grep -q -e 'Could not transfer' -e 'Unknown host' -e 'offline mode' "$root/target/build.log" ||
        say "libraries are missing and could not be fetched: connect this machine to the network once"
}

# Test classes of a module, for Maven must build what a module needs but test only the module.
tests_of() {
    find "$root/$1/src/test/java" -name '*Test.java' 2>/dev/null |
        sed 's|.*/src/test/java/||; s|\.java$||' | tr '\n' ','
}

run_tests() {
    modules='' tests=''
    for module in "$@"; do
        module=${module%/}
        [ -f "$root/$module/pom.xml" ] || wrong_usage "no module called $module"
        modules=$modules,$module
        tests=$tests$(tests_of "$module")
    done
    install_packages test
    [ -n "$modules" ] || { test_everything; return; }
    # shellcheck disable=SC2086 # a list of folders
    case ,$modules, in
        *,hub/acceptance,*) build $programs ;;
    esac
    prepare_maven
    [ -n "$tests" ] || { say "no tests in ${modules#,}"; return; }
    run_maven verify -pl "${modules#,}" -am "-Dtest=${tests%,}" \
        -Dsurefire.failIfNoSpecifiedTests=false -Dassembly.skipAssembly=true
}

# The pure core is measured inside the build, since no program offers it.
bench_core() {
    prepare_maven
    run_maven test -pl hub/server -am -Dtest=CoreBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
        -Dsurefire.useFile=false -Djacoco.skip -Dassembly.skipAssembly=true |
        grep -e '^Benchmark  ' -e 'CoreBenchmark\.' -e ERROR
}

# The same build packages the programs and hands them to the acceptance tests.
test_everything() {
    prepare_maven
    # shellcheck disable=SC2086 # a list of folders
    clear_folders $programs
    # Modules that do not need each other side by side; one of three mostly waits.
    # shellcheck disable=SC2086
    run_maven -T 3 verify && mark_built $programs
}

make_pictures() {
    [ -n "$(find "$root/hub/acceptance/src/test" -name PictureMaker.java 2>/dev/null)" ] ||
        not_there_yet pictures
    install_packages test
    # shellcheck disable=SC2086 # a list of folders
    build $programs
    prepare_maven
    run_maven verify -pl hub/acceptance -am -Dtest=PictureMaker,BoxPictures,ThreeTelephones \
        -Dsurefire.failIfNoSpecifiedTests=false -Dassembly.skipAssembly=true >&2
    run_maven test -pl kiosk -am -Dtest=KioskPictures \
        -Dsurefire.failIfNoSpecifiedTests=false -Dassembly.skipAssembly=true >&2
    say "every screen of the kiosk, in each layout and language: kiosk/target/pictures"
}

run_fault_day() {
    out=$root/target/fault-day away=10m only=''
    while [ $# -gt 0 ]; do
        [ $# -gt 1 ] || wrong_usage "$1 needs a value"
        case $1 in
            --out) out=$2 ;;
            --hub-away) away=$2 ;;
            --only) only=$2 ;;
            *) wrong_usage "no option called $1" ;;
        esac
        shift 2
    done
    printf '%s\n' "$away" | grep -qx '[1-9][0-9]*[smh]' ||
        wrong_usage "--hub-away is written 30s or 10m, was $away"
    mkdir -p "$out" && out=$(cd "$out" && pwd) || exit 3
    install_packages test
    # shellcheck disable=SC2086 # a list of folders
    build $programs
    prepare_maven
    rm -f "$out/fault-day.md"
    result=0
    run_maven verify -pl hub/acceptance -am -Dtest=FaultDay "-Dfault-day.out=$out" \
        "-Dfault-day.hub-away=$away" "-Dfault-day.only=$only" \
        -Dsurefire.failIfNoSpecifiedTests=false -Dassembly.skipAssembly=true >&2 || result=1
    [ -e "$out/fault-day.md" ] || { say "the day could not begin"; exit 3; }
    cat "$out/fault-day.md"
    exit $result
}
