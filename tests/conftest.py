"""What every stage's tests share: hypothesis without chance or clock, and the bundled model unpacked once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every machine and however busy it is: a test that fails here fails everywhere.
settings.register_profile("steady", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache folder for every test with the real model: unpacked by the first, encodings kept for the rest."""
    return tmp_path_factory.mktemp("cache") / "discrepancy"
