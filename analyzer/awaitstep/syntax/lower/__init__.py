"""Lowering: the grammars' concrete tree becomes the nodes of ``syntax.ast``."""
