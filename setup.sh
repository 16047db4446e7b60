#!/usr/bin/env bash
# Finds, or installs, the tools that Token Doctor is built and tested with.
#
#   ./setup.sh            everything, as `make test` needs it
#   ./setup.sh page       only what `make build` and `make serve` need
#   ./setup.sh bench      all of that, and what only `make bench` needs: Lighthouse, and React with Vite
#   ./setup.sh with CMD…  run CMD with those tools on PATH, and with a compiler that can do wasm32
#   ./setup.sh small CMD… the same, for the release: the standard library is built along, for size, and the
#                         module is split into pieces
#   ./setup.sh axe        print where the accessibility checker of the browser tests is; `gecko` prints where
#                         the driver of Firefox is, `lighthouse` and `react` where those of the benchmarks are
#
# A tool that is on PATH in the right version is used as it is. The rest goes into one folder per
# version below $TOKEN_DOCTOR_TOOLS (default ~/.cache/token-doctor), shared by every clone.
# Browser, nginx and the like come from Debian's packages, which needs root or sudo.
set -u
cd "$(dirname "$0")" || exit 1

TRUNK=0.21.14
SPLIT=0.2.4
BINARYEN=132
ESBUILD=0.25.10
AXE=4.14.1
GECKODRIVER=0.37.1
LIGHTHOUSE=12.8.2
REACT=19.3.1
VITE=8.3.8
BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print }' Cargo.lock)
TOOLS=${TOKEN_DOCTOR_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/token-doctor}
PATH=$TOOLS/trunk-$TRUNK/bin:$TOOLS/wasm-bindgen-$BINDGEN/bin:$TOOLS/binaryen-$BINARYEN/node_modules/.bin:$PATH
PATH=$TOOLS/wasm-split-$SPLIT/bin:$TOOLS/esbuild-$ESBUILD/node_modules/.bin:$PATH
PATH=$TOOLS/geckodriver-$GECKODRIVER/bin:$PATH
axe=$TOOLS/axe-core-$AXE/node_modules/axe-core/axe.min.js
lighthouse=$TOOLS/lighthouse-$LIGHTHOUSE/node_modules/.bin/lighthouse
react=$TOOLS/react-$REACT-vite-$VITE/node_modules
# nginx is in /usr/sbin. Cargo looks for cargo-clippy in its own folder first, unless PATH has it later.
PATH=$PATH:/usr/sbin:${CARGO_HOME:-$HOME/.cargo}/bin
began=$SECONDS
installed=0

have() { for tool; do command -v "$tool" >/dev/null || return 1; done; }
is_version() { have "$1" && [[ " $("$1" --version 2>/dev/null | tr '\n' ' ') " == *" $2 "* ]]; } # tool, version

# step NAME HINT COMMAND…: runs COMMAND, says how long it took, or why it failed and what to try.
step() {
  local name=$1 hint=$2 begin=$SECONDS code
  shift 2
  printf 'setup: %s ... ' "$name" >&2
  (set -ex; "$@") >"$log" 2>&1
  code=$?
  if [ $code -eq 0 ]; then
    installed=$((installed + 1))
    echo "done in $((SECONDS - begin)) s" >&2
    return
  fi
  {
    printf 'FAILED\n\n  step:     %s\n  command:  %s\n  it said:\n' "$name" "$(grep '^+' "$log" | tail -n 1 | sed 's/^+* //')"
    grep -v '^+' "$log" | tail -n 12 | sed 's/^/    /'
    printf '  try:      %s\n  all of it is in %s\n' "$hint" "$log"
  } >&2
  trap - EXIT
  exit 1
}

# keep NAME COMMAND…: COMMAND fills the new folder $new, which then becomes $TOOLS/NAME in one
# move, so that a broken installation, or another one at the same time, is never seen.
keep() {
  local place=$TOOLS/$1
  shift
  new=$(mktemp -d "$TOOLS/.new.XXXXXX")
  trap '{ set +x; } 2>/dev/null; rm -rf "$new"' EXIT
  "$@"
  mv -T "$new" "$place" || [ -d "$place" ]
}

# Compile time matters more for these programs than their speed.
build_tool() { # optimisation level, then arguments of cargo install
  local level=$1
  shift
  CARGO_TARGET_DIR=$new/target CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=$level cargo install --root "$new" "$@"
  rm -rf "$new/target"
}

install_npm() { npm install --prefix "$new" --no-audit --no-fund --ignore-scripts "$@"; }

debian_packages() {
  local sudo=
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get -q update
  $sudo apt-get -qy install --no-install-recommends "$@"
}

# The standard library for wasm32, compiled from Debian's sources by Debian's compiler. It is put
# beside links to the rest of that compiler's library folder; /usr itself stays as it is.
build_std() {
  local lib=$new/lib/rustlib crate=$new/crate
  mkdir -p "$new/bin" "$lib/wasm32-unknown-unknown/lib" "$crate/src"
  ln -s /usr/bin/{cargo,rustc,rustdoc,cargo-clippy,clippy-driver} "$new/bin"
  ln -s /usr/lib/rustlib/{etc,src,*-linux-gnu} "$lib"
  echo '#![no_std]' >"$crate/src/lib.rs"
  printf '[package]\nname = "empty"\nedition = "2021"\n' >"$crate/Cargo.toml"
  (cd "$crate" && PATH=/usr/bin:$PATH RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=target \
    /usr/bin/cargo build --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort,test)
  rm "$crate"/target/wasm32-unknown-unknown/release/deps/libempty-*
  cp "$crate"/target/wasm32-unknown-unknown/release/deps/*.rlib "$lib/wasm32-unknown-unknown/lib"
  rm -rf "$crate"
}

debian_rust() { echo "$TOOLS/rust-$(/usr/bin/rustc --version 2>/dev/null | cut -d' ' -f2)"; }

# True if some compiler here can build for wasm32; points this shell at it if it is Debian's.
use_wasm_compiler() {
  compgen -G "$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)/libstd-*.rlib" >/dev/null && return
  local rust
  rust=$(debian_rust)
  [ -d "$rust/lib" ] || return
  PATH=$rust/bin:$PATH
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=--sysroot=$rust
}

# A panic ends the module at once, without words: a seventh smaller, and no path or value in it.
# These switches are unstable, so the stable compiler is told to allow them (README, "Size").
build_for_size() {
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} \
    -Zunstable-options -Cpanic=immediate-abort --cfg=erase_components"
}

# The module is cut along the relocations, which the linker has to keep (tools/wasm-bindgen).
split_module() {
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=' --cfg split -Clink-arg=--emit-relocs'
  WASM_BINDGEN=$(command -v wasm-bindgen)
  export WASM_BINDGEN
  PATH=$PWD/tools:$PATH
}

if [ "${1:-}" = with ] || [ "${1:-}" = small ]; then
  use_wasm_compiler
  [ "$1" = with ] || { build_for_size && split_module; }
  shift
  export PATH CHROMEDRIVER="${CHROMEDRIVER:-$(command -v chromedriver)}"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
  exec "$@"
fi
case ${1:-test} in
  axe) echo "$axe" && exit ;;
  gecko) command -v geckodriver; exit ;;
  lighthouse) echo "$lighthouse" && exit ;;
  react) echo "$react" && exit ;;
  page | test | bench) ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac

mkdir -p "$TOOLS" && log=$(mktemp "$TOOLS/log.XXXXXX") || exit 1
trap 'rm -f "$log"' EXIT
have cargo rustc || { echo 'setup: no Rust here: install it from https://rustup.rs, then run this again' >&2 && exit 1; }

packages=()
have cc || packages+=(gcc libc6-dev)
have brotli || packages+=(brotli)
have npm || { is_version wasm-opt $BINARYEN && is_version esbuild $ESBUILD; } || packages+=(nodejs npm)
if [ "${1:-test}" != page ]; then
  have npm || [ -e "$axe" ] || packages+=(nodejs npm)
  have chromium chromedriver || packages+=(chromium chromium-driver)
  have firefox || packages+=(firefox-esr)
  have nginx || packages+=(nginx-light)
  [ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] || packages+=(libnginx-mod-http-brotli-static)
  have shellcheck || packages+=(shellcheck)
fi
if [ "${1:-test}" = bench ]; then
  have npm || { [ -e "$lighthouse" ] && [ -e "$react" ]; } || packages+=(nodejs npm)
fi
if [ ${#packages[@]} -gt 0 ]; then
  have apt-get || { echo "setup: please install what Debian calls: ${packages[*]}" >&2 && exit 1; }
  step "Debian packages ${packages[*]}" \
    "as root: apt-get update && apt-get install ${packages[*]}" debian_packages "${packages[@]}"
fi

if [ "${1:-test}" = test ] && ! { cargo clippy --version && cargo fmt --version; } >"$log" 2>&1; then
  step 'clippy and rustfmt' 'install these two for the cargo on PATH' rustup component add clippy rustfmt
fi

add_target='rustup target add wasm32-unknown-unknown'
add_target() { timeout 120 rustup target add wasm32-unknown-unknown; }
if use_wasm_compiler; then
  :
elif have rustup && add_target >"$log" 2>&1 && use_wasm_compiler; then
  echo "setup: wasm32 target ... done with '$add_target'" >&2 && installed=1
else
  echo "setup: '$add_target' does not work here: Debian's compiler builds the page instead" >&2
  have apt-get || { echo "setup: please make '$add_target' work, then run this again" >&2 && exit 1; }
  rust_packages=(rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22)
  dpkg -s "${rust_packages[@]}" >/dev/null 2>&1 || step "Debian packages ${rust_packages[*]}" \
    "as root: apt-get update && apt-get install ${rust_packages[*]}" debian_packages "${rust_packages[@]}"
  step 'standard library for wasm32 (1 to 2 min)' "$add_target, or a network that reaches crates.io" \
    keep "$(basename "$(debian_rust)")" build_std
  use_wasm_compiler || exit 1
fi

[ -e "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ] ||
  step 'sources of the standard library' 'rustup has to be able to add a component' rustup component add rust-src

crates='is crates.io reachable? Otherwise put this version of it on PATH by hand'
is_version trunk $TRUNK || step "trunk $TRUNK (2 to 4 min)" "$crates" \
  keep trunk-$TRUNK build_tool 0 trunk --version $TRUNK --locked --no-default-features --features rustls
is_version wasm-bindgen "$BINDGEN" || step "wasm-bindgen $BINDGEN (1 to 3 min)" "$crates" \
  keep "wasm-bindgen-$BINDGEN" build_tool 1 wasm-bindgen-cli --version "$BINDGEN" --locked
# It doesn't tell its version, so only the one that was installed here is used.
[ -x "$TOOLS/wasm-split-$SPLIT/bin/wasm-split-cli" ] || step "wasm-split $SPLIT (1 to 2 min)" 'is crates.io reachable?' \
  keep wasm-split-$SPLIT build_tool 1 wasm_split_cli_support --version $SPLIT --locked --features build-binary
is_version wasm-opt $BINARYEN || step "wasm-opt $BINARYEN" \
  'is the npm registry reachable? Otherwise put this version of binaryen on PATH by hand' \
  keep binaryen-$BINARYEN install_npm binaryen@$BINARYEN
is_version esbuild $ESBUILD || step "esbuild $ESBUILD" \
  'is the npm registry reachable? Otherwise put this version of esbuild on PATH by hand' \
  keep esbuild-$ESBUILD install_npm esbuild@$ESBUILD
if [ "${1:-test}" != page ] && ! is_version geckodriver $GECKODRIVER; then
  step "geckodriver $GECKODRIVER (1 to 2 min)" "$crates" \
    keep geckodriver-$GECKODRIVER build_tool 0 geckodriver --version $GECKODRIVER --locked
fi
if [ "${1:-test}" = test ] && [ ! -e "$axe" ]; then
  step "axe-core $AXE" 'is the npm registry reachable?' keep axe-core-$AXE install_npm axe-core@$AXE
fi
if [ "${1:-test}" = bench ]; then
  [ -e "$lighthouse" ] || step "lighthouse $LIGHTHOUSE" 'is the npm registry reachable?' \
    keep lighthouse-$LIGHTHOUSE install_npm lighthouse@$LIGHTHOUSE
  [ -e "$react" ] || step "react $REACT with vite $VITE" 'is the npm registry reachable?' \
    keep react-$REACT-vite-$VITE install_npm react@$REACT react-dom@$REACT vite@$VITE
fi

# The release compiles the standard library along, which has crates of its own.
fetch() {
  cargo fetch --locked "$@" && (build_for_size && cargo fetch --locked --target wasm32-unknown-unknown "$@")
}
fetch --offline >"$log" 2>&1 || step 'crates named in Cargo.lock' "$crates" fetch

if [ $installed -eq 0 ]; then
  echo 'setup: everything is here, nothing to install' >&2
else
  echo "setup: ready after $((SECONDS - began)) s, tools are in $TOOLS" >&2
fi
