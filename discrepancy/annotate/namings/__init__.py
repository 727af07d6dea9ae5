"""How readouts name who takes part, as far as it is a language's own: beside an office, with a country, by which forms of a name."""
