"""`python -m discrepancy`."""

from discrepancy.cli import main

main()
