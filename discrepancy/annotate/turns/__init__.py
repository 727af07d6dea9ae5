"""Whose turn it is in a record of what was said: by the labels before its statements, a module a kind of languages."""
