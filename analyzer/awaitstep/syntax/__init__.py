"""JavaScript and TypeScript source text becomes the abstract syntax tree of ``ast``."""
