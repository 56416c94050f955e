#!/bin/sh
# Makes sure that the named packages are there, on a Debian or a relative of it; elsewhere it trusts
# that they are. Installs what is missing, or asks for it where it may not.
#
#   sh packaging/system_packages.sh NAME...
set -eu
command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=
for package in "$@"; do
  # Newer releases rename some of these with the suffix t64.
  dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null |
    grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=
elif command -v sudo >/dev/null 2>&1; then as_root=sudo
else
  echo "Please ask an administrator to run: apt-get install$missing" >&2
  exit 1
fi
echo "Installing system packages:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split into words
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
