"""The commands, one module each. `main` has the group, which imports a command when it is used."""
