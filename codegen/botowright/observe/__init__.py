"""A user's recorded responses → a table of how often AWS sent each optional key."""
