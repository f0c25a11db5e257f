# shellcheck shell=sh
# Read in by the launcher and by every start script: says where a Java 25 lies.

# The release file tells the version; asking the JVM itself would cost each start 50 ms.
is_java_25() {
    [ -x "$1/bin/$2" ] && grep -q '^JAVA_VERSION="25["._+-]' "$1/release" 2>/dev/null
}

home_on_path() {
    tool=$(command -v "$1") || return 0
    tool=$(readlink -f "$tool")
    printf '%s\n' "${tool%/bin/*}"
}

# Prints the folder of a Java 25 that has the tool named: java for a runtime, javac for a JDK.
find_java() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(home_on_path "$1")"; do
        if is_java_25 "$home" "$1"; then
            printf '%s\n' "$home"
            return
        fi
    done
    return 1
}

say_java_is_missing() {
    cat >&2 <<'END'
sansheng: no Java 25 found: not in JAVA_HOME, not in /usr/lib/jvm, not on PATH.
  Debian 13 and later:  apt-get install --no-install-recommends openjdk-25-jdk
  elsewhere:            unpack a JDK 25 (https://adoptium.net) into /usr/lib/jvm
END
}
