# What the scripts in bin share, sourced by its real path: where the project is, which Java and Maven run, and in which locale.
# shellcheck shell=bash

unset CDPATH # with it, cd goes elsewhere, and says so

fail() {
    echo "${0##*/}: $1" >&2
    exit 1
}

project="$(cd -P "${BASH_SOURCE[0]%/*}/../.." && pwd)"
[[ "$project" != *:* ]] || fail "cannot run from a folder with a colon in its name: $project"

# Java reads arguments and names of files by the locale. Cron and bare containers have none, or none of UTF-8.
use_utf8() {
    local utf8
    if [[ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]]; then
        utf8="$(locale -a 2>/dev/null | grep -i -m 1 -E '^(C|en_US)\.utf-?8$' || true)"
        export LC_ALL="${utf8:-C.UTF-8}"
    fi
}

# Sets `java` to one of version 17 or later, `java_program` to the file behind all links, `java_build` to all that its installation says
# of its version, and `java_version` to the number. A file of the installation says it without a start of a JVM.
find_java() {
    local where="JAVA_HOME is $(printf '%q' "${JAVA_HOME:-}"), where" names_version=$'(^|\n)JAVA_VERSION="([0-9]+)'
    java="${JAVA_HOME:-}/bin/java"
    if [[ -z "${JAVA_HOME:-}" ]]; then
        java="$(command -v java)" || fail "needs Java 17 or later: no 'java' on the PATH, and JAVA_HOME is not set"
        where="$java is on the PATH, but"
    fi
    java_program="$(readlink -f "$java" 2>/dev/null || echo "$java")"
    java_build="$(release_of_java)"
    if [[ ! "$java_build" =~ $names_version ]]; then
        java_build="$(plain_java -version 2>&1)" || fail "needs Java 17 or later: $where no Java runs"
        [[ "$java_build" =~ (version )\"([0-9]+) ]] || fail "cannot read the version of $java"
    fi
    java_version="$((10#${BASH_REMATCH[2]}))"
    ((java_version >= 17)) || fail "needs Java 17 or later, and $java is version $java_version"
}

# Prints the file of the installation of `java` that names its version; nothing if there is none.
release_of_java() {
    local release="${java_program%/bin/java}/release"
    if [[ -f "$java_program" && -x "$java_program" && -f "$release" && -r "$release" ]]; then tr -d '\0' <"$release"; fi
}

# Runs `java` without options from the environment.
plain_java() (
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    exec "$java" "$@"
)

# Runs Maven on the project. All that it says goes to stderr, without the codes for colours that it sends nevertheless.
maven() {
    command -v mvn >/dev/null || fail "needs Maven: no 'mvn' on the PATH"
    (cd "$project" && mvn -q -B -Dstyle.color=never "$@") 2>&1 | sed $'s/\033\\[[0-9;]*[A-Za-z]//g' >&2
}

# alone LOCK COMMAND...: runs a command while nobody else holds the lock. The system frees it; without `flock`, the shell does.
alone() (
    local lock="$1" waited=0 waiting="${0##*/}: waiting for another start, which is building"
    shift
    if command -v flock >/dev/null; then
        exec 9>"$lock"
        flock -n 9 || { echo "$waiting" >&2 && flock 9; }
    else
        until mkdir "$lock.held" 2>/dev/null; do
            ((waited > 0)) || echo "$waiting" >&2
            ((waited++ < 600)) || fail "waits in vain for another build; if there is none, remove $lock.held"
            sleep 1
        done
        trap "rmdir $(printf '%q' "$lock.held")" EXIT
    fi
    "$@"
)
