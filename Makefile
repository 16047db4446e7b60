# Token Doctor. `make` lists the commands; ./setup.sh finds or installs the tools they need.
PORT           ?= 8080
UPSTREAM       ?= https://open.tiktokapis.com/
SIMULATOR_PORT ?= 9090
export SIMULATOR_PORT

SHELL := bash
CORE  := --no-default-features
WASM  := --target wasm32-unknown-unknown
WITH  := ./setup.sh with
# The tests that need neither a browser nor nginx.
CORE_TESTS := $(patsubst tests/%.rs,--test %,$(filter-out tests/e2e.rs tests/proxy.rs tests/web.rs,$(wildcard tests/*.rs)))
# The most that may be loaded before a first verdict, and for the first paint alone, in bytes of brotli. The
# aim of the first is 150,000 (docs/performance.md).
LIMIT := 178000
FIRST_PAINT_LIMIT := 14000
# Where the built page is that is measured.
DIST := $(or $(TOKEN_DOCTOR_DIST),dist)
# Writes the static catalogue, called by Trunk (Trunk.toml).
PRERENDER := cargo build --quiet $(CORE) --bin prerender --target-dir target
brotli_size = $$(cat $(1) 2>/dev/null | wc -c)
first_paint_size = $(call brotli_size,$(DIST)/index.html.br $(DIST)/*.css.br)
first_verdict_size = $(call brotli_size,$(addprefix $(DIST)/,\
	index.html.br *.css.br *.js.br *.wasm.br words.*.json.br icon-*.svg.br))
within = size=$(2); echo "$(1): $$size of $(3) bytes"; [ $$size -gt 0 ] && [ $$size -le $(3) ]
compress = find $(1) -type f -regex '.*\.\(html\|css\|js\|wasm\|svg\|txt\|json\|webmanifest\)' \
	-exec brotli -q 11 -f -k {} + -exec gzip -9 -n -f -k {} +
# Each piece of the module (src/ui/pieces.rs) with its size; docs/size.md says who waits for which.
pieces = for piece in $(DIST)/snippets/*.wasm.br; do [ ! -e "$$piece" ] || { name=$${piece\#\#*/}; \
	echo "piece_$${name%-*}_brotli: $(call brotli_size,"$$piece") bytes"; }; done

.PHONY: help serve demo simulator build social screenshots pictures test bench fuzz
help:
	@echo 'make serve      build the page and serve it on http://127.0.0.1:$(PORT) (PORT=, UPSTREAM=)'
	@echo 'make demo       the same, with a stand-in for TikTok behind it: no account, no network'
	@echo 'make simulator  that stand-in alone, on http://127.0.0.1:$(SIMULATOR_PORT) (SIMULATOR_PORT=)'
	@echo 'make build      dist/: all that a static host needs'
	@echo 'make test       every check; one kind alone: make check-KIND, KIND one of'
	@echo '                $(KINDS)'
	@echo 'make social     content/social.png, the picture for links to the page, drawn anew'
	@echo 'make screenshots  every state of the page, wide and narrow, light and dark, in $(SCREENSHOTS)/ (SCREENSHOTS=)'
	@echo 'make pictures   the same, and those of the README anew'
	@echo 'make bench      the benchmarks, one "name: value unit" a line (TOKEN_DOCTOR_DIST=a built page)'
	@echo 'make fuzz       ten minutes of arbitrary pastes (SECONDS=600, FUZZ=paste, link or report)'

# What the reports name as their maker. TOKEN_DOCTOR_ISSUES=https://…/issues/new makes "This is wrong" a link
# to that form, filled in. TOKEN_DOCTOR_SITE=https://…/ is where the site will be: the picture of a shared
# link needs it, and so does 404.html if that is not the root of its host.
WITH_COMMIT = TOKEN_DOCTOR_COMMIT=$$(git describe --always --abbrev=12 --exclude='*' --dirty 2>/dev/null || echo unknown)

# A build of its own, so that dist/ always holds a release.
serve:
	@./setup.sh page
	@$(PRERENDER)
	@sed 's|"https://open.tiktokapis.com/|"$(UPSTREAM:%/=%)/|' Trunk.toml > .trunk.serve.toml
	$(WITH_COMMIT) ./setup.sh small trunk --config .trunk.serve.toml serve --release --dist target/serve --port $(PORT)

demo:
	@./setup.sh page
	@cargo build --quiet $(CORE) --example simulator
	@$(MAKE) --no-print-directory simulator & pid=$$!; trap "kill $$pid" EXIT; \
	until (: < /dev/tcp/127.0.0.1/$(SIMULATOR_PORT)) 2>/dev/null; do kill -0 $$pid || exit 1; sleep 0.1; done; \
	$(MAKE) --no-print-directory serve UPSTREAM=http://127.0.0.1:$(SIMULATOR_PORT)

simulator:
	@exec cargo run --quiet $(CORE) --example simulator

build:
	@./setup.sh page
	@$(PRERENDER)
	$(WITH_COMMIT) ./setup.sh small trunk build --release
	@$(call compress,dist)

# The picture that chats and feeds show for a link; committed, as no build needs a browser.
social: build
	TOKEN_DOCTOR_SCREENSHOTS='$(CURDIR)/content' cargo test $(CORE) --test e2e -- --ignored pictures::social

# Only the lines go to standard output. TOKEN_DOCTOR_DIST=… measures a page that is built already.
bench:
	@./setup.sh bench
	@[ -n '$(TOKEN_DOCTOR_DIST)' ] || $(MAKE) --no-print-directory build 1>&2
	@export TOKEN_DOCTOR_REACT=$$(./setup.sh react); \
		"$$TOKEN_DOCTOR_REACT/.bin/vite" build --logLevel warn benches/react 1>&2 && $(call compress,target/react)
	@echo "first_verdict_brotli: $(first_verdict_size) bytes"
	@echo "first_paint_brotli: $(first_paint_size) bytes"
	@echo "html_brotli: $(call brotli_size,$(DIST)/index.html.br) bytes"
	@echo "css_brotli: $(call brotli_size,$(DIST)/*.css.br) bytes"
	@echo "wasm_brotli: $(call brotli_size,$(DIST)/*.wasm.br) bytes"
	@$(pieces)
	@echo "words_brotli: $(call brotli_size,$(DIST)/words.*.json.br) bytes"
	@echo "glue_brotli: $(call brotli_size,$(DIST)/token-doctor-*.js.br) bytes"
	@echo "boot_brotli: $(call brotli_size,$(DIST)/boot-*.js.br) bytes"
	@echo "react_first_visit_brotli: $(call brotli_size,target/react/*.br) bytes"
	@TOKEN_DOCTOR_LIGHTHOUSE=$$(./setup.sh lighthouse) cargo bench --quiet $(CORE) --bench page
	@cargo bench --quiet $(CORE) --bench diagnosis

# What `cargo fuzz` does, on any compiler: its address sanitizer would watch unsafe code, which is not here.
# To keep what was found: target/fuzz/…/paste -merge=1 fuzz/corpus/paste target/fuzz/corpus/paste
SECONDS := 600
FUZZ := paste
COVERAGE := -Cpasses=sancov-module $(addprefix -Cllvm-args=-sanitizer-coverage-,\
	level=4 inline-8bit-counters pc-table trace-compares) -Cpanic=abort --cfg=fuzzing
fuzz:
	@mkdir -p target/fuzz/corpus/$(FUZZ)
	@host=$$(rustc -vV | sed -n 's/^host: //p') && cd fuzz && \
	RUSTFLAGS='$(COVERAGE)' cargo build --release --target $$host --target-dir ../target/fuzz && \
	exec ../target/fuzz/$$host/release/$(FUZZ) -max_total_time=$(SECONDS) \
		-artifact_prefix=../target/fuzz/ ../target/fuzz/corpus/$(FUZZ) corpus/$(FUZZ)

# Of the page in dist/, which is built first, or of the one that TOKEN_DOCTOR_DIST names.
SCREENSHOTS := target/screenshots
screenshots:
	@[ -n "$$TOKEN_DOCTOR_DIST" ] || $(MAKE) --no-print-directory build
	TOKEN_DOCTOR_SCREENSHOTS='$(abspath $(SCREENSHOTS))' $(STORIES) -- --test-threads=$(THREADS) --ignored pictures::
pictures: screenshots
	@for name in landing verdict healthy; do cp '$(SCREENSHOTS)'/$$name-1280-light.png docs/$$name.png || exit; done
	@for picture in '$(SCREENSHOTS)'/newcomer-*; do cp "$$picture" docs/newcomer/"$${picture##*newcomer-}" || exit; done

# What `make test` runs, in this order.
KINDS := shell format lint lint-wasm core core-only browser build size nginx e2e firefox
test:
	@./setup.sh test
	@for kind in $(KINDS); do \
		printf '\n== %s\n' $$kind; \
		$(MAKE) --no-print-directory check-$$kind || { printf '\nFAILED: %s (again: make check-%s)\n' $$kind $$kind; exit 1; }; \
	done
	@printf '\nAll kinds passed: $(KINDS)\n'

check-shell:
	$(WITH) shellcheck setup.sh tools/wasm-bindgen .ci/run
check-format:
	cargo fmt --check
check-lint:
	cargo clippy --quiet $(CORE) --all-targets -- -D warnings
check-lint-wasm:
	$(WITH) cargo clippy --quiet $(WASM) --lib --bin token-doctor --test web -- -D warnings
check-core:
	cargo test $(CORE) --lib --bins --examples $(CORE_TESTS)
check-core-only: # the diagnosis itself knows no browser
	@tree=$$(cargo tree $(CORE) --edges normal --prefix none) && ! grep -E 'leptos|web-sys|gloo-net' <<< "$$tree"
check-browser:
	$(WITH) cargo test $(WASM) --test web
check-build: build
check-size:
	@$(pieces)
	@$(call within,first paint,$(first_paint_size),$(FIRST_PAINT_LIMIT))
	@$(call within,first verdict,$(first_verdict_size),$(LIMIT))
check-nginx: # as shipped, but without a certificate and with our own folders
	@mkdir -p target/nginx
	@sed -e 's|443 ssl http2|8443|' -e '/^ *ssl_certificate/d' -e 's|/var/log/nginx/||' proxy/nginx.conf > target/nginx/site.conf
	@echo 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so; pid nginx.pid; events {}' \
		'http { include site.conf; }' > target/nginx/nginx.conf
	$(WITH) nginx -t -p target/nginx -c nginx.conf -e stderr
# Each story has a browser, a web server and a stand-in for TikTok of its own, so they are told side by side.
STORIES := cargo test $(CORE) --no-fail-fast --test e2e
THREADS := 3
check-e2e:
	TOKEN_DOCTOR_AXE=$$(./setup.sh axe) $(STORIES) --test proxy -- --test-threads=$(THREADS) --skip firefox::
check-firefox:
	GECKODRIVER=$$(./setup.sh gecko) $(STORIES) -- --test-threads=$(THREADS) firefox::
