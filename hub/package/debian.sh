# shellcheck shell=sh
# Read in by the launcher, which sets root: what a command needs of Debian.

# A probe is a command, or a file by a pattern.
is_there() {
    case $1 in
        /*) for file in $1; do [ -e "$file" ] && return; done; return 1 ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing_packages() {
    while read -r package probe commands; do
        case " $commands " in
            *" $1 "*) is_there "$probe" || printf '%s ' "$package" ;;
        esac
    done <<END
$(grep -v '^#' "$root/hub/package/debian-packages.txt")
END
}

install_packages() {
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        say "$1 needs what these Debian packages bring; install them with"
        say "  sudo apt-get update && sudo apt-get install --no-install-recommends $missing"
        exit 3
    fi
    say "installing $missing"
    without_services install_with_apt >&2 && [ -z "$(missing_packages "$1")" ] && return
    say "could not install $(missing_packages "$1")(no network, or no such package here?)"
    exit 3
}

install_with_apt() {
    apt_get="apt-get -q -o DPkg::Lock::Timeout=300"
    $apt_get update || say "the package lists are old: apt-get update failed"
    # shellcheck disable=SC2086 # a list of packages
    DEBIAN_FRONTEND=noninteractive $apt_get install -y --no-install-recommends $missing
}

# Debian starts a daemon when it unpacks one, unless this file says no. Someone else's stays.
without_services() {
    policy=/usr/sbin/policy-rc.d
    mark='# made by ./sansheng for the length of one apt-get'
    if [ -e $policy ] && ! grep -q "^$mark" $policy; then
        "$@"
        return
    fi
    trap 'rm -f $policy' EXIT
    trap 'exit 3' HUP INT TERM
    printf '#!/bin/sh\n%s\nexit 101\n' "$mark" >$policy && chmod 755 $policy
    "$@"
    result=$?
    rm -f $policy
    trap - EXIT HUP INT TERM
    return $result
}
