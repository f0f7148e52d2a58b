"""Global functions and objects whose behaviour the interpreter knows, one file a subject."""
