"""Abstract interpretation: code runs over abstract values, and leaves a trace of its steps."""
