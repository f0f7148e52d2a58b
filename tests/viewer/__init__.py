"""The local page that follows a file."""
