"""What an encoder says of one text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Encoding:
    """One text as vectors, rounded to half precision so that machines agree.

    `sentence` has shape (width,), `tokens` (count, width), both float16 and of unit length;
    `offsets` (count, 2), int32, are each token's characters in the text.
    """

    sentence: npt.NDArray[np.float16]
    tokens: npt.NDArray[np.float16]
    offsets: npt.NDArray[np.int32]
