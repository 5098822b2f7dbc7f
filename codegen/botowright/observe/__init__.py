"""A user's recorded responses give a table: how often AWS sent each optional key."""
