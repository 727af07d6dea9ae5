"""Second stage: who says a statement, on what, with which figures."""
