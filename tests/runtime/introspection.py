"""A program that reads every type of a folder with the functions of `typing` and `inspect`.

It runs on every Python, beside nothing but typing_extensions. `sys.argv[1]` is the folder. It
prints the number of types, and a digest of all that it read, which is the same on every Python.
"""

import hashlib
import importlib
import inspect
import pathlib
import sys
import types
import typing

import typing_extensions as te

MODULES = ("literals", "requests", "responses", "views", "kwargs")
QUALIFIERS = {te.NotRequired: "NotRequired", te.Required: "Required", te.ReadOnly: "ReadOnly"}
QUALIFIERS[te.Annotated] = "Annotated"
ANY = (typing.Any, te.Any)  # two objects on Python 3.10
UNIONS = (typing.Union, types.UnionType)


def spelled(hint):
    """Return a type as text. Raise TypeError for one that was not evaluated."""
    if isinstance(hint, list):  # the parameters of a Callable
        return f"[{', '.join(map(spelled, hint))}]"
    origin, arguments = te.get_origin(hint), te.get_args(hint)
    if origin is None:
        return spelled_name(hint)
    if origin is te.Literal:
        # Python may give an equal Literal that it made earlier, with another order.
        return f"Literal{sorted(arguments)}"
    if origin in UNIONS:
        return " | ".join(sorted(map(spelled, arguments)))
    if origin is te.Annotated:
        arguments = (arguments[0], *map(type, arguments[1:]))
    head = QUALIFIERS.get(origin) or spelled_name(origin)
    return f"{head}[{', '.join(map(spelled, arguments))}]"


def spelled_name(hint):
    """Return a type without arguments as text."""
    if hint is ...:
        return "..."
    if hint in ANY:
        return "Any"
    if not isinstance(hint, (type, te.TypeAliasType)):
        raise TypeError(f"{hint!r} is not a type")
    return f"{hint.__module__}.{hint.__name__}"


def of_typed_dict(typed_dict):
    """Return the lines of a TypedDict: one for each key."""
    keys = typed_dict.__required_keys__ | typed_dict.__optional_keys__
    assert keys == set(inspect.get_annotations(typed_dict)), typed_dict
    plain = typing.get_type_hints(typed_dict)
    assert keys == set(plain), typed_dict
    for hint in plain.values():
        spelled(hint)
    hints = te.get_type_hints(typed_dict, include_extras=True)
    return [f"{key}: {spelled(hints[key])}" for key in sorted(keys)]


def lines_of(name, value):
    """Return what is known about a name of a module, or None if it is no type."""
    if te.is_typeddict(value):
        return [name, *of_typed_dict(value)]
    if te.get_origin(value) is te.Literal:
        values = typing.get_args(value)
        assert values, name
        assert all(isinstance(v, str) for v in values), (name, values)
        return [name, *values]
    if te.get_origin(value) in UNIONS and not value.__parameters__:
        arms = typing.get_args(value)
        assert len(arms) > 1, (name, arms)
        return [name, *sorted(map(spelled, arms))]
    return None


def main():
    """Print the number of types and the digest."""
    root = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(root))
    digest = hashlib.sha256()
    count = 0
    for path in sorted(root.glob("boto_types/*/*.py")):
        if path.stem.removeprefix("resource_") not in MODULES:
            continue
        module = importlib.import_module(f"boto_types.{path.parent.name}.{path.stem}")
        for name, value in sorted(vars(module).items()):
            found = None if name.startswith("__") else lines_of(name, value)
            if found is not None:
                digest.update("\n".join([module.__name__, *found]).encode())
                count += 1
    sys.stdout.write(f"{count} {digest.hexdigest()}\n")


if __name__ == "__main__":
    main()
