"""The one exception a user may meet: bad input, told in one line."""


class InputError(Exception):
    """Something given to the program cannot be used; the message names it and says what to do."""
