# Everything a developer does with this project; `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help run test lint random screenshots bench accuracy rules translations package constraints clean

python := .venv/bin/python
compiled := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 22

.venv/ready: pyproject.toml constraints.txt packaging/setup.sh
	@sh packaging/setup.sh

play/sample:
	@mkdir -p play && cp -R resources/sample play/sample

run: .venv/ready $(compiled) play/sample ## open the window on a copy of the sample workspace
	@$(python) -m reviewer play/sample

test: .venv/ready ## run all tests, without a screen
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest -n auto

lint: .venv/ready ## format and style, types, and the direction of imports
	@$(python) -m ruff format --check .
	@$(python) -m ruff check .
	@$(python) -m mypy
	@.venv/bin/lint-imports --no-logo

random: .venv/ready ## act in the window at random, in STEPS=20000 steps, and check that all views agree
	@QT_QPA_PLATFORM=offscreen RANDOM_STEPS=$(or $(STEPS),20000) $(python) -m pytest -s tests/gui/test_random_actions.py

screenshots: .venv/ready ## take pictures of the window in all its looks, into build/screenshots (needs Xvfb)
	@$(python) -m tests.screenshots build/screenshots

bench: .venv/ready ## measure speed, compared with other programs
	@sh tests/bench/run.sh

accuracy: .venv/ready ## measure how often the engine is right; CORPUS=folder for another one
	@$(python) -m tests.accuracy $(CORPUS)

rules: .venv/ready ## bring docs/rules.md, the settings' schema and the window's list of rules up to date
	@$(python) -m reviewer rules --format markdown > docs/rules.md
	@$(python) -m reviewer rules --format schema > resources/reviewer.schema.json
	@$(python) -m reviewer rules --format json > resources/rules.json

translations: .venv/ready ## bring the translations up to date with the code, and compile them
	@PYTHONPATH=. $(python) packaging/translatable.py
	@$(python) packaging/translations.py

resources/translations/%.qm: resources/translations/%.ts .venv/ready
	@$(python) packaging/translations.py

package: .venv/ready $(compiled) ## build the executable into dist/ and let it test itself
	@sh packaging/build.sh

constraints: ## update the pinned dependencies, with hashes (needs uv)
	@uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	  --quiet --output-file constraints.txt

clean: ## remove what was built, and the copy of the sample
	@rm -rf build dist play .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
