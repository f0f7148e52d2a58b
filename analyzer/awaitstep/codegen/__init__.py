"""Code: an IR becomes a Worker in TypeScript or JavaScript."""
