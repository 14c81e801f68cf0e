# What you can do here. Each word is a script in bin/ that can be read aloud; ARGS goes to it.
.PHONY: help run test test-long check format lock audit bench messages screenshots

help:
	@echo "make run          install, make the demo village, serve on http://127.0.0.1:8000"
	@echo "make test         install what the tests need and run everything"
	@echo "make test-long    the same questions asked twenty thousand times more, by nonsense"
	@echo "make check        style, types and contracts only"
	@echo "make format       put code and templates into the house style"
	@echo "make messages     name strings that lack a translation, and translations nobody uses"
	@echo "make bench        measure, print a table, write bench/out/latest.json"
	@echo "make screenshots  pictures of every page, phone and desk"
	@echo "make lock         pin the dependencies anew"
	@echo "make audit        ask whether a dependency has a known weakness"
	@echo "More: make test ARGS='tests/visits -x', make run ARGS='--port 8001'"

run:
	@bin/run $(ARGS)

test:
	@bin/test $(ARGS)

test-long:
	@WEIGE_TEST_CALLS=24000 bin/test tests/fuzz $(ARGS)

check:
	@bin/check

format:
	@bin/setup --test
	@.venv/bin/ruff check --quiet --fix .
	@.venv/bin/ruff format --quiet .
	@.venv/bin/python -m tests.support.templates

audit messages bench screenshots:
	@bin/$@ $(ARGS)

lock:
	@bin/setup
	@bin/lock
