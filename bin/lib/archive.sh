# The archive of loaded and verified classes with which Java starts in half the time, sourced by its real path.
# shellcheck shell=bash

# find_archive BUILD LOCK ARGUMENT...: sets `with_archive` to the options by which `java` uses the archive of a build, which is
# made if it is missing or stale. Without an archive, and where none can be written, there are none. The arguments start Java.
find_archive() {
    local build="$1" lock="$2" archive
    shift 2
    archive="$(archive_of "$build")"
    if is_stale_archive "$archive" "$build" && [[ -w "$build" ]] && can_archive "$build"; then
        plain_java -version >/dev/null 2>&1 || fail "needs Java 17 or later: $java does not run"
        alone "$lock" make_archive "$archive" "$build" "$@" || (($? < 128)) || exit 130
    fi
    with_archive=()
    if [[ -s "$archive" ]] && ! is_stale_archive "$archive" "$build"; then
        with_archive=("$(if uses_aot_cache; then echo -XX:AOTCache; else echo -XX:SharedArchiveFile; fi)=$archive")
    fi
}

# Java accepts an archive only if it is the same build of Java and finds the modules in the same folder.
archive_of() {
    local sum
    sum="$(cksum <<<"$1 $java_program $java_build")"
    echo "$1/archive-${sum%% *}"
}

# is_stale_archive ARCHIVE BUILD: returns 0 for one that is missing, older than a module, or cut. Java crashes on half of one. An empty
# one, which could not be made, is stale after a day.
is_stale_archive() {
    local jar
    [[ -f "$1" && "$(wc -c <"$1")" == "$(cat "$1.size" 2>/dev/null)" ]] || return 0
    [[ -s "$1" || -z "$(find "$1" -mtime +0)" ]] || return 0
    for jar in "$2"/lib/*.jar; do
        [[ ! "$jar" -nt "$1" ]] || return 0
    done
    return 1
}

uses_aot_cache() {
    ((java_version >= 25))
}

# Before version 25, Java looks for modules by the address of their folder, in which blanks and the like have codes.
can_archive() {
    uses_aot_cache || [[ "$1" != *[!A-Za-z0-9/._-]* ]]
}

# make_archive ARCHIVE BUILD ARGUMENT...: an empty file says that this Java could not make one. If it is interrupted, it leaves none and
# returns 130. Java may end with any status then, even with 0.
make_archive() {
    local archive="$1" build="$2" folder status=0 is_interrupted=false
    shift 2
    is_stale_archive "$archive" "$build" || return 0 # another start has made it meanwhile
    rm -rf "$archive".* # of one that was killed
    folder="$(mktemp -d "$archive.XXXXXX" 2>/dev/null)" || return 0
    echo "kickserv: preparing faster starts, once for this Java" >&2
    trap 'is_interrupted=true' INT
    write_archive "$folder" "$@" <&- >"$folder/log" 2>&1 || status=$?
    trap - INT
    ((status != 130 && status != 143)) || is_interrupted=true
    if ! "$is_interrupted"; then
        ((status == 0)) && [[ -s "$folder/archive" ]] || : >"$folder/archive"
        sync "$folder/archive" 2>/dev/null || true # a power cut might leave half of one
        wc -c <"$folder/archive" >"$archive.size"
        mv -f "$folder/archive" "$archive" 2>/dev/null || true
    fi
    rm -rf "$folder"
    ! "$is_interrupted" || return 130
}

# write_archive FOLDER ARGUMENT...: writes `archive` in the folder.
write_archive() {
    local folder="$1"
    shift
    if uses_aot_cache; then
        plain_java -XX:AOTCacheOutput="$folder/archive" "$@" training-run
    else
        plain_java -XX:DumpLoadedClassList="$folder/classes" "$@" training-run &&
            plain_java -Xshare:dump -XX:SharedClassListFile="$folder/classes" -XX:SharedArchiveFile="$folder/archive" "$@"
    fi
}
