#!/bin/sh
# Installs the system libraries that Qt needs and that are missing. Debian 12 and 13, Ubuntu.
#   system-libraries.sh [window] [bundle] [tests] [venv]
# `window` adds what a real window needs, `bundle` what packaging needs,
# `tests` what the tests ask besides, `venv` what `python3 -m venv` needs. Without root rights
# it prints the one command to run.
set -eu

loader_list=$( (/sbin/ldconfig -p || ldconfig -p) 2>/dev/null || true)
missing=""

need() { # library package
    case "$loader_list" in
    *"$1 "*) ;;
    *) missing="$missing $2" ;;
    esac
}

need libglib-2.0.so.0 libglib2.0-0
need libGL.so.1 libgl1
need libEGL.so.1 libegl1
need libfontconfig.so.1 libfontconfig1
need libxkbcommon.so.0 libxkbcommon0
need libdbus-1.so.3 libdbus-1-3

for extra in "$@"; do
    case "$extra" in
    window)
        need libxcb-cursor.so.0 libxcb-cursor0
        need libxkbcommon-x11.so.0 libxkbcommon-x11-0
        need libxcb-icccm.so.4 libxcb-icccm4
        need libxcb-keysyms.so.1 libxcb-keysyms1
        need libxcb-shape.so.0 libxcb-shape0
        ;;
    bundle)
        command -v objdump >/dev/null 2>&1 || missing="$missing binutils"
        need libwayland-cursor.so.0 libwayland-cursor0
        need libwayland-egl.so.1 libwayland-egl1
        ;;
    tests)
        command -v zbarimg >/dev/null 2>&1 || missing="$missing zbar-tools"
        ;;
    venv)
        "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
        ;;
    esac
done

[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "These libraries are missing; install them with your system's package manager (Debian names):$missing" >&2
    exit 1
fi

command="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Some system libraries are missing. Run this once, then try again:" >&2
    echo "    sudo $command" >&2
    exit 1
fi

echo "Installing system libraries:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
$as_root apt-get update -qq >/dev/null && $as_root $command -qq >/dev/null
