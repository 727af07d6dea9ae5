# Two commands for a newcomer: `make demo` and `make test`. Both may be run again at any time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAIR := readouts/2026-01-05-xi-lee-beijing
REPORT := build/xi-lee.html

.PHONY: demo test lint check lock bench

demo: $(VENV)/.ready  ## set up, compare the Xi–Lee readouts, say where the report lies
	@mkdir -p build
	$(BIN)/discrepancy compare $(PAIR)/a.zh.txt $(PAIR)/b.ko.txt --name-a China --name-b "South Korea" -o $(REPORT)
	@echo "The report lies at $(abspath $(REPORT)): open it in a browser."

test: $(VENV)/.ready lint  ## set up, lint, type-check, test, check the curated pairs
	$(BIN)/python -m pytest -q -n auto --dist worksteal
	$(BIN)/discrepancy check readouts

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/mypy

check: $(VENV)/.ready
	$(BIN)/discrepancy check readouts

$(VENV)/.ready: requirements/lock.txt requirements/torch.txt pyproject.toml
	PYTHON="$(PYTHON)" sh requirements/install.sh $(VENV)
	@touch $@

lock:  ## resolve requirements/lock.txt anew (needs uv)
	uv pip compile pyproject.toml requirements/torch-needs.in --group dev --group train --universal --python-version 3.11 \
	  --override requirements/no-torch.txt --no-emit-package torch --generate-hashes --no-header -o requirements/lock.txt

.PHONY: train-adapter train-topics train-speakers train-decision quality speed page annotation
train-adapter: $(VENV)/.ready  ## train the encoder's adapter anew (reads ../shared/training)
	PYTHONPATH=training $(BIN)/python training/train_adapter.py

train-topics: $(VENV)/.ready  ## learn the topics anew; the decision learns from them
	PYTHONPATH=training $(BIN)/python training/train_topics.py

train-speakers: $(VENV)/.ready  ## learn who speaks anew; the decision learns from it
	PYTHONPATH=training $(BIN)/python training/train_speakers.py

train-decision: $(VENV)/.ready  ## fit the decision anew
	PYTHONPATH=training $(BIN)/python training/train_decision.py

quality: $(VENV)/.ready  ## the tables of docs/quality.md
	$(BIN)/python benchmarks/quality.py --ablate

speed: $(VENV)/.ready
	$(BIN)/python benchmarks/speed.py

page: $(VENV)/.ready  ## how fast a long report opens and scrolls (needs Chromium)
	$(BIN)/python benchmarks/page.py

annotation: $(VENV)/.ready
	$(BIN)/python benchmarks/annotation.py

.PHONY: reports
reports: $(VENV)/.ready  ## render reports/ anew, README's picture with it (needs Chromium)
	$(BIN)/python reports/rebuild.py
