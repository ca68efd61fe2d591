#!/bin/sh
# Gets the tools that the tests want and Go does not bring:
#
#   sh generator/tools.sh node chromium
#
# What is there already is left as it is. On Debian and its kin, as root, what
# is missing is installed; elsewhere the script says what is missing and fails.
set -eu

has() { command -v "$1" >/dev/null 2>&1; }

# browser looks where generator/internal/browser looks for one.
browser() {
	if [ -n "${CHROME:-}" ]; then
		has "$CHROME"
		return
	fi
	has chromium || has google-chrome || has google-chrome-stable || has chromium-browser ||
		[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] ||
		[ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ]
}

# install gets packages of Debian, or says what is missing.
install() {
	if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && has apt-get; then
		apt-get update -q
		DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
		return
	fi
	echo "make test needs $*. Install them, or run make test-go, which needs Go alone." >&2
	exit 1
}

for tool in "$@"; do
	case $tool in
	node)
		has node && has npm || install nodejs npm
		if ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major * 100 + +minor < 1819 ? 1 : 0)'; then
			echo "make test needs Node 18.19 or newer; this is $(node --version). make test-go needs Go alone." >&2
			exit 1
		fi
		;;
	chromium)
		browser || install chromium
		;;
	*)
		echo "tools.sh: $tool is none of the tools it knows: node, chromium" >&2
		exit 2
		;;
	esac
done
