# Two commands for a newcomer: `make demo` and `make test`. Both set everything up by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test score train check lint types long bench lock messages generated clean help
help: ; @grep -E '^[a-z]+:[^#]*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "course-sync needs Python 3.11 or newer; this is $$($(PYTHON) --version). Name another one: make PYTHON=python3.12 …" >&2; exit 3; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.created requirements.lock pyproject.toml
	@echo "Installing course-sync into $(VENV) …"
	$(PIP) install --require-hashes --no-deps -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.lock
	@echo "Installing the tools for tests into $(VENV) …"
	$(PIP) install --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

demo: $(VENV)/.runtime ## try everything in a minute, on a Moodle of our own
	@$(BIN)/course-sync demo

test: $(VENV)/.dev ## the test suite; PostgreSQL and Chromium tests skip where those are not installed
	@$(BIN)/python -m pytest -n 2

score: $(VENV)/.dev ## an extractor of dates on the open two thirds of the labelled corpus: EXTRACTOR=package.module:function [ARGS=--held-out]
	@$(BIN)/python -m tests.corpus.score $(EXTRACTOR) $(ARGS)

train: $(VENV)/.dev ## learn anew what dates are for (tests/corpus/README.md), and how pages say that something is gone (tests/links/lessons/README.md)
	@$(BIN)/python -m tests.corpus.train
	@$(BIN)/python -m tests.links.learn

check: $(VENV)/.dev ## style, types, architecture, lock files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/test_lock.py

SEED ?= $(shell date +%s)
long: $(VENV)/.dev ## full-size laws and simulations; prints its seed
	@echo "seed: $(SEED) (again with: make long SEED=$(SEED))"
	@COURSE_SYNC_SEED=$(SEED) $(BIN)/python -m pytest -n 2 -p no:randomly --hypothesis-seed=$(SEED) -m long tests
	@COURSE_SYNC_SEED=$(SEED) $(BIN)/python -m pytest -n 2 -p no:randomly --hypothesis-seed=$(SEED) tests/content tests/moodle tests/health tests/ground tests/stats

bench: $(VENV)/.dev ## benchmarks, as ratios within one run
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.links
	@$(BIN)/python -m benchmarks.people --courses 20 --learners 200 --enrolments 2000
	@$(BIN)/python -m benchmarks.judge --courses 20

lock: ## write the lock files anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --extra postgres pyproject.toml requirements-build.in -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --all-extras --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

messages: $(VENV)/.dev ## gather the translatable texts and compile the catalogues
	$(BIN)/pybabel -q extract -F config/babel.ini -k N_ -k _ -k ngettext:1,2 --no-location --omit-header --sort-output -o src/course_sync/locale/messages.pot src/course_sync
	$(BIN)/pybabel -q update --no-fuzzy-matching --ignore-pot-creation-date --ignore-obsolete -i src/course_sync/locale/messages.pot -d src/course_sync/locale
	$(BIN)/pybabel -q compile -d src/course_sync/locale

generated: messages ## write anew what is made out of the code: commands, example, the Moodle administrator's page and roles
	$(BIN)/python -m course_sync.cli.manual > docs/commands.md
	$(BIN)/python -c 'from pathlib import Path as P; from course_sync.doctor import example, handbook, verdicts; \
	  P("config/course-sync.example.toml").write_text(example.example_config(), encoding="utf-8"); \
	  P("docs/moodle-admin.md").write_text(handbook.moodle_admin_page(), encoding="utf-8"); \
	  P("docs/verdicts.md").write_text(verdicts.verdicts_page(), encoding="utf-8"); \
	  [P("deploy/moodle", name).write_text(text, encoding="utf-8") for name, text in handbook.presets().items()]'

clean: ## remove what was installed and made
	rm -rf $(VENV) course-sync-demo .pytest_cache .mypy_cache .ruff_cache
