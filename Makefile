# Two commands: `make run` opens the kiosk, `make test` runs every check. Both prepare what is missing the first time.
#   make walks   every place of the edition on the screen, in every language: what `make test` leaves to it
#   make quick   the rules, the units and one journey, in a minute or two
#   make rules   ruff and mypy alone                    make compiled  the QML to byte code beside its sources
#   make check   the editor's strict check of content/  make tour    pictures of every screen in build/tour
#   make bench   speed as ratios                        make bundle  the packaged program in dist/kiosk, with a smoke run
#   make deb     the package for Debian and Ubuntu in dist/, from the packaged program
#   make deb-test  that package installed, booted, broken and removed on Debian 12 and 13 (root, systemd-nspawn, minutes)
#   make portable  a folder for a stick in dist/asylum-kiosk-portable, which writes nowhere but into a temporary folder
#   make windows-test  the installer for Windows under wine, with a payload that stands for the program
#   make windows-wheels  ask the package index anew whether every locked library has a wheel for Windows
#   make relevance  how well the search answers the judged queries, by language and class
#   make unseen     the same for the queries that were asked unseen, by set
#   make faults   breaks the kiosk on purpose and prints what holds (docs/reliability.md); an hour or two
#   make weights  what half and twice of each weight of the search do to that (docs/search.md)
#   make soak    trials that take hours: what a visit leaves behind, what hangs, a monkey, memory (docs/reliability.md)
#   make format  format Python and QML                  make words   collect interface words into resources/i18n/*.ts
#   make lock    renew the lock files                   make clean   remove what was built

SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
LANGUAGES := $(shell sed -n 's/^code = "\(.*\)"$$/\1/p' content/edition.toml)
CATALOGS := $(LANGUAGES:%=resources/i18n/kiosk_%.qm)
QML := $(wildcard resources/qml/Kiosk/*.qml resources/qml/Kiosk/*/*.qml)
LAST_CHANGE := $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null))
# One process more than there are cores: each waits for frames and for programs it started a third of its time.
WORKERS := $(shell expr $$(nproc) + 1)
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal
export PYTHONUTF8 := 1
export PYTHONDONTWRITEBYTECODE :=  # where it is set, each of the programs that tests start would compile all modules anew

.DEFAULT_GOAL := run
.PHONY: run test walks quick rules check tour bench relevance unseen weights soak faults bundle deb deb-test portable windows-test windows-wheels catalogs compiled format words lock clean

run: .make/run catalogs
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		sh resources/install/system-libraries.sh window && exec $(BIN)/kiosk run --size 1366x768; \
	else \
		echo "There is no display here, so the interface is driven off-screen instead; its pictures go to build/tour."; \
		$(BIN)/kiosk tour --out build/tour && echo "Seen working: open build/tour/*.png to look at every screen."; \
	fi

test: rules
	$(PYTEST) -m "not walk" $(PYTEST_OPTIONS)

walks: rules
	$(PYTEST) -m walk $(PYTEST_OPTIONS)

quick: rules
	$(PYTEST) -m "(not whole or quick) and not walk" $(PYTEST_OPTIONS)

rules: .make/test catalogs
	$(BIN)/ruff check . build.spec
	$(BIN)/ruff format --check . build.spec
	$(BIN)/mypy

check: .make/run
	$(BIN)/kiosk check --strict

tour: .make/run catalogs
	$(BIN)/kiosk tour --out build/tour

bench: .make/run catalogs
	$(BIN)/kiosk bench

relevance: .make/run
	@$(BIN)/python -m tests.search.relevance

unseen: .make/run
	@$(BIN)/python -m tests.search.unseen

weights: .make/run
	@$(BIN)/python -m tests.search.weights

faults: .make/test catalogs
	@$(BIN)/python -m tests.faults

soak: .make/test catalogs
	@$(BIN)/python -m tests.soak

bundle: .make/test catalogs
	@sh resources/install/system-libraries.sh window bundle
	SOURCE_DATE_EPOCH=$(LAST_CHANGE) PYTHONHASHSEED=0 $(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build.spec
	$(PYTEST) tests/journeys/test_bundle.py

deb: bundle
	$(BIN)/python -m resources.packaging.deb dist/kiosk --into dist
	$(PYTEST) tests/journeys/test_package.py

deb-test: .make/test
	$(BIN)/python -m tests.machines

portable: bundle
	rm -rf dist/asylum-kiosk-portable
	cp -r dist/kiosk dist/asylum-kiosk-portable
	find dist/asylum-kiosk-portable -type l -delete  # a stick may have no links; the program finds its libraries without
	touch dist/asylum-kiosk-portable/portable

windows-test: .make/test
	$(BIN)/python -m tests.machines.windows

windows-wheels: .make/test
	$(BIN)/python -m resources.packaging.windows_wheels

catalogs: $(CATALOGS) compiled

compiled: .make/run
	@$(BIN)/python resources/packaging/compile_qml.py

resources/i18n/%.qm: resources/i18n/%.ts | .make/run
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

words: .make/run
	$(BIN)/pyside6-lupdate $(QML) -ts $(CATALOGS:.qm=.ts) -no-obsolete -locations none

format: .make/test
	$(BIN)/ruff check --fix . build.spec
	$(BIN)/ruff format . build.spec
	$(BIN)/pyside6-qmlformat -i $(QML)

lock: .make/test
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --upgrade --quiet \
		--custom-compile-command "make lock" pyproject.toml --group install -o requirements.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --upgrade --quiet \
		--custom-compile-command "make lock" pyproject.toml --group install --group dev --group bundle -o requirements-dev.lock

clean:
	rm -rf .make build dist $(CATALOGS) .mypy_cache .ruff_cache .hypothesis
	find kiosk tests resources -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. `uv` where it is there, `python -m venv` where it is not; both install the same locked files.

.make/system: resources/install/system-libraries.sh
	@sh resources/install/system-libraries.sh $(if $(UV),,venv)
	@mkdir -p .make && touch $@

.make/tools: resources/install/system-libraries.sh
	@sh resources/install/system-libraries.sh tests
	@mkdir -p .make && touch $@

$(BIN)/python: | .make/system
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with make PYTHON=python3.11")'
	@echo "Preparing the environment in $(VENV) (once)."
	@$(if $(UV),$(UV) venv --quiet --python $(PYTHON) $(VENV),$(PYTHON) -m venv $(VENV))

define install
	@$(if $(UV),$(UV) pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check) --require-hashes -r $(1)
	@$(if $(UV),$(UV) pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check) --no-deps --no-build-isolation -e .
	@mkdir -p .make && touch $@
endef

.make/run: requirements.lock pyproject.toml | $(BIN)/python
	$(call install,requirements.lock)

.make/test: requirements-dev.lock .make/run .make/tools
	$(call install,requirements-dev.lock)
