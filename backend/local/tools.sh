# shellcheck shell=bash
# Finds the tools that ./run and ./test stand on, and says plainly what is missing. Sourced by both, never run.
# After `find_tools` JAVA_HOME points at a JDK that will do, and `java`, `mvn`, `node` and `npm` are the right ones.

# some services and containers start without it
: "${HOME:=$(cd ~ && pwd)}"
export HOME

KEHOACH_JDK=25
KEHOACH_NODE=20.19

# The version in a JDK's folder, or nothing when it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local home version on_path
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge "$KEHOACH_JDK" ]; then
      export JAVA_HOME=$home PATH="$home/bin:$PATH"
      return 0
    fi
  done
  echo "A JDK $KEHOACH_JDK or newer is missing: install one (for example Eclipse Temurin $KEHOACH_JDK) or let JAVA_HOME point at it." >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null && return 0
  echo "Maven is missing: install Maven 3.8 or newer so that 'mvn' is on the PATH." >&2
  return 1
}

find_node() {
  local version
  version=$(node --version 2>/dev/null | tr -d v)
  if [ -n "$version" ] && [ "$(printf '%s\n' "$KEHOACH_NODE" "$version" | sort -V | head -n 1)" = "$KEHOACH_NODE" ]; then
    command -v npm >/dev/null && return 0
    echo "npm is missing: install it; it usually comes with Node." >&2
    return 1
  fi
  echo "Node $KEHOACH_NODE or newer is missing${version:+ (found $version)}: install it so that 'node' and 'npm' are on the PATH." >&2
  return 1
}

# All tools, or those named: find_tools jdk maven node
find_tools() {
  local tool missing=0
  [ $# -gt 0 ] || set -- jdk maven node
  for tool in "$@"; do
    "find_$tool" || missing=1
  done
  return $missing
}

# Packages of a folder, fetched when its lock file changed since they were.
npm_packages() {
  local folder=$1 mark=$1/node_modules/.kehoach-lock
  if ! cmp -s "$folder/package-lock.json" "$mark"; then
    (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error) || return 1
    cp "$folder/package-lock.json" "$mark"
  fi
}
