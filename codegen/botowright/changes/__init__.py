"""What changed between two versions of AWS's models: read, compared, classed, and told."""
