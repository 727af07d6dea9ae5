#!/bin/sh
# Set up a virtual environment with everything locked: sh requirements/install.sh .venv
# torch comes apart and first: its CPU build stands on PyTorch's own index, elsewhere under a plain version.
set -eu
venv="$1"
python="${PYTHON:-python3}"
here=$(dirname "$0")

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Python 3.11 or newer is needed ($("$python" --version) found): make PYTHON=python3.11 …" >&2
  exit 1
}
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
pip() { "$venv/bin/python" -m pip --disable-pip-version-check --quiet "$@"; }

# The lock is complete, so nothing else is resolved: torch would come with several GB of CUDA.
pip install --no-deps --require-hashes -r "$here/lock.txt"
version=$(sed -n 's/^torch==//p' "$here/torch.txt")
if ! "$venv/bin/python" -c "import importlib.metadata as m, sys; sys.exit(m.version('torch').split('+')[0] != '$version')" 2>/dev/null; then
  case "$(uname -s)" in
    Linux) pip install --no-deps --retries 1 --extra-index-url https://download.pytorch.org/whl/cpu "torch==$version+cpu" 2>/dev/null ||
      pip install --no-deps "torch==$version" ;;
    *) pip install --no-deps "torch==$version" ;;
  esac
fi
pip install --no-deps --no-build-isolation --editable "$here/.."
