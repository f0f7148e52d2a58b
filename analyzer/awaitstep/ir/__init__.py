"""The IR: AwaitStep's schema, what a graph becomes in it, and what an IR means as a graph."""
