"""The typed graph: models, outline, JSON forms, equivalence and the networkx view."""
