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
# The most that a first visit may download, in bytes of brotli. The aim is 182,000 (docs/size.md).
LIMIT := 189500
# Writes the static catalogue, called by Trunk (Trunk.toml).
PRERENDER := cargo build --quiet $(CORE) --bin prerender --target-dir target
brotli_size = $$(cat $(1) 2>/dev/null | wc -c)

.PHONY: help serve demo simulator build test bench fuzz
help:
	@echo 'make serve      build the page and serve it on http://127.0.0.1:$(PORT) (PORT=, UPSTREAM=)'
	@echo 'make demo       the same, with a stand-in for TikTok behind it: no account, no network'
	@echo 'make simulator  that stand-in alone, on http://127.0.0.1:$(SIMULATOR_PORT) (SIMULATOR_PORT=)'
	@echo 'make build      dist/: all that a static host needs'
	@echo 'make test       every check; one kind alone: make check-KIND, KIND one of'
	@echo '                $(KINDS)'
	@echo 'make bench      the benchmarks, one "name: value unit" a line'
	@echo 'make fuzz       ten minutes of arbitrary pastes (SECONDS=600, FUZZ=paste, link or report)'

# What the reports name as their maker. TOKEN_DOCTOR_ISSUES=https://…/issues/new makes "This is wrong" a link
# to that form, filled in.
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
	@# Of the glue only its entry is used.
	@for glue in dist/token-doctor-*.js; do echo "export { default, start } from './$$glue'" | \
		$(WITH) esbuild --log-level=error --bundle --minify --format=esm --allow-overwrite --outfile=$$glue; done
	@find dist -type f -regex '.*\.\(html\|css\|js\|wasm\|svg\|txt\|json\|webmanifest\)' \
		-exec brotli -q 11 -f -k {} + -exec gzip -9 -n -f -k {} +

# Only the lines go to standard output.
bench:
	@$(MAKE) --no-print-directory build 1>&2
	@echo "page_brotli: $(call brotli_size,dist/*.br) bytes"
	@echo "wasm_brotli: $(call brotli_size,dist/*.wasm.br) bytes"
	@echo "words_brotli: $(call brotli_size,dist/words.*.json.br) bytes"
	@echo "js_brotli: $(call brotli_size,dist/*.js.br) bytes"
	@echo "html_css_brotli: $(call brotli_size,dist/*.html.br dist/*.css.br) bytes"
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

# What `make test` runs, in this order.
KINDS := shell format lint lint-wasm core core-only browser build size nginx e2e
test:
	@./setup.sh test
	@for kind in $(KINDS); do \
		printf '\n== %s\n' $$kind; \
		$(MAKE) --no-print-directory check-$$kind || { printf '\nFAILED: %s (again: make check-%s)\n' $$kind $$kind; exit 1; }; \
	done
	@printf '\nAll kinds passed: $(KINDS)\n'

check-shell:
	$(WITH) shellcheck setup.sh .ci/run
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
	@size=$(call brotli_size,dist/*.br); echo "first visit: $$size of $(LIMIT) bytes"; [ $$size -gt 0 ] && [ $$size -le $(LIMIT) ]
check-nginx: # as shipped, but without a certificate and with our own folders
	@mkdir -p target/nginx
	@sed -e 's|443 ssl http2|8443|' -e '/^ *ssl_certificate/d' -e 's|/var/log/nginx/||' proxy/nginx.conf > target/nginx/site.conf
	@echo 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so; pid nginx.pid; events {}' \
		'http { include site.conf; }' > target/nginx/nginx.conf
	$(WITH) nginx -t -p target/nginx -c nginx.conf -e stderr
check-e2e:
	TOKEN_DOCTOR_AXE=$$(./setup.sh axe) cargo test $(CORE) --no-fail-fast --test e2e --test proxy -- --test-threads=1
