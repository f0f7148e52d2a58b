"""Discovery: which classes of a module are workflows, by the values that it exports."""
