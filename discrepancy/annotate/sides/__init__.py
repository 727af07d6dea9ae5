"""What a text calls the two sides without naming their leaders, and who speaks for them: a module a language."""
