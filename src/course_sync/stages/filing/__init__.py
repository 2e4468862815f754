"""What the files stage is made of."""
