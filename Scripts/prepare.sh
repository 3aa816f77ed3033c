# SPDX-License-Identifier: GPL-3.0-or-later
# What the commands in this folder have in common; sourced, not run.
# Sets `root`, the checkout. Everything said here goes to stderr: stdout belongs to the answer.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# EX_UNAVAILABLE of sysexits.h: none of the statuses that readback itself gives.
unavailable=69

say() { printf 'readback: %s\n' "$*" >&2; }

stop() {
  say "$@"
  exit "$unavailable"
}

# Runs a command and keeps its output back, unless it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || cat -- "$log" >&2
  rm -f -- "$log"
  return "$status"
}

modules=(poppler zlib libzip libxml-2.0 yaml-0.1 sqlite3)
packages=(
  libpoppler-private-dev libpoppler-glib-dev libglib2.0-0 zlib1g-dev libzip-dev libxml2-dev libyaml-dev libsqlite3-dev pkg-config g++ git
  ca-certificates
)

# True when the libraries can be compiled against. poppler's pkg-config file comes without its private
# headers on Debian, and their version stands in a header of libpoppler-glib-dev, so both are looked for by name.
has_libraries() {
  command -v pkg-config >/dev/null && command -v git >/dev/null \
    && pkg-config --exists "${modules[@]}" || return 1
  local headers
  headers=$(pkg-config --variable=includedir poppler)/poppler
  [ -e "$headers/OutputDev.h" ] && [ -e "$headers/glib/poppler-features.h" ] || return 1
  # Swift on Linux takes the C++ standard library from the system.
  [ "$(uname -s)" != Linux ] || compgen -G '/usr/include/c++/*/vector' >/dev/null
}

# Installs packages of Debian.
install_packages() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "something is missing; run as root: apt-get install $*"
    as_root=(sudo)
  fi
  say "installing with apt-get: $*"
  # sudo may ask for a password, which the quiet commands below would hide.
  [ "${#as_root[@]}" -eq 0 ] || sudo -v || stop "sudo was refused"
  quietly "${as_root[@]}" apt-get update || say "not every package list could be renewed; going on with those that are there"
  quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
    || stop "apt-get could not install them; its words are above"
}

install_libraries() {
  has_libraries && return
  if [ "$(uname -s)" = Darwin ]; then
    say "some libraries are missing; install them with"
    say "  brew install poppler libzip libxml2 libyaml pkgconf sqlite"
    stop "and, as Homebrew's libxml2 is not linked, export PKG_CONFIG_PATH=\$(brew --prefix libxml2)/lib/pkgconfig"
  fi
  if ! command -v apt-get >/dev/null; then
    say "some libraries are missing, and this is no Debian or Ubuntu, so they are yours to install:"
    stop "  poppler (glib and private headers), zlib, libglib-2.0.so.0, libzip, libxml2, libyaml, SQLite, each with headers; pkg-config, git, a C++ library"
  fi
  install_packages "${packages[@]}"
  has_libraries || stop "the libraries are installed and still not found; look at: pkg-config --print-errors --exists ${modules[*]}"
}

require_swift() {
  command -v swift >/dev/null \
    || stop "Swift 6.2 or newer is needed and no 'swift' is on the PATH; see https://www.swift.org/install"
  local words version
  words=$(swift --version 2>/dev/null) || stop "'swift --version' fails, so this Swift cannot be used: $(command -v swift)"
  version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$words" | head -n 1)
  [ -n "$version" ] || stop "'swift --version' names no version: $words"
  [ "$(printf '%s\n' 6.2 "$version" | sort -V | head -n 1)" = 6.2 ] \
    || stop "Swift 6.2 or newer is needed, this is $version ($(command -v swift)); see https://www.swift.org/install"
}

# Makes a Python with the programs that tests give reports to, and names it to them in READBACK_READERS.
install_readers() {
  local folder=$root/.build/readers list=$root/Tests/ReadbackGoldenTests/Readers/requirements.txt
  if ! cmp --silent -- "$list" "$folder/installed.txt"; then
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
      command -v apt-get >/dev/null || stop "Python 3.9 or newer with its venv module is needed for readers of reports"
      install_packages python3 python3-venv
    fi
    say "installing with pip: $(paste -s -d ' ' -- "$list")"
    rm -rf -- "$folder"
    quietly python3 -m venv "$folder" || stop "python3 could not make a place for them; its words are above"
    quietly "$folder/bin/python" -m pip install --requirement "$list" || stop "pip could not install them; its words are above"
    cp -- "$list" "$folder/installed.txt"
  fi
  export READBACK_READERS=$folder/bin/python
}
