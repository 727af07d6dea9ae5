"""How a readout tells whose a statement is: what all languages have in common, and what is a language's own."""
