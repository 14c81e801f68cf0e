"""What files of tables are made of, format by format: their shape, and what the reader of cells does not tell."""
