"""A subject that Weige does not have: readings of water meters. One folder, as docs/a-new-subject.md tells it."""
