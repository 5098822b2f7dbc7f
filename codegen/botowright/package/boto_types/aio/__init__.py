"""Types that the async clients and resources of all services share."""
