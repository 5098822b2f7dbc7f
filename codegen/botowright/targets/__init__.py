"""The libraries whose calls we type: one value of `Target` in each module."""
