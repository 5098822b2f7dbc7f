"""Changes of one place of a model, each chosen at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.failures.hostile_values import HOSTILE, OTHER_TYPES, RAW, TRAITS, TYPES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

RAW_MARK = "@raw@"
_LAST_STEPS = 0.35  # the chance that a walk ends at a list or an object

Place = tuple["str | int", ...]
# The changed model, the description of the change, and JSON text to replace the mark with.
Changed = tuple[Any, str, str]


def _places(value: Any) -> list[Any]:
    return list(value) if isinstance(value, dict) else list(range(len(value)))


def _walk(chance: random.Random, model: Any) -> Place:
    """Return a path to a place. A shallow place is as likely as a deep one."""
    path: Place = ()
    value = model
    while isinstance(value, dict | list) and value:
        if path and chance.random() < _LAST_STEPS * (len(path) > 1):
            break
        step = chance.choice(_places(value))
        if step == "version" and chance.random() < 0.9:  # nothing reads the version
            continue
        path, value = (*path, step), value[step]
    return path


def _at(model: Any, path: Place) -> Any:
    for step in path:
        model = model[step]
    return model


def _changed(model: Any, path: Place, change: Callable[[Any], Any]) -> Any:
    """Return a model with one place changed. It shares all other parts with the old model."""
    if not path:
        return change(model)
    step, *rest = path
    new = dict(model) if isinstance(model, dict) else list(model)
    new[step] = _changed(model[step], tuple(rest), change)
    return new


def _set(model: Any, path: Place, value: Any) -> Any:
    return _changed(model, path, lambda _: value)


def _shown(path: Place) -> str:
    return ".".join(map(str, path))[:120]


def _value(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) < 60 else f"{shown[:57]}..."


def _drop(chance: random.Random, model: Any) -> Changed:
    path = _walk(chance, model)
    *outer, last = path

    def without(container: Any) -> Any:
        if isinstance(container, dict):
            return {key: value for key, value in container.items() if key != last}
        return [value for index, value in enumerate(container) if index != last]

    return _changed(model, tuple(outer), without), f"{_shown(path)} dropped", ""


def _replace(chance: random.Random, model: Any) -> Changed:
    path = _walk(chance, model)
    value = chance.choice(OTHER_TYPES)
    return _set(model, path, value), f"{_shown(path)} is {_value(value)}", ""


def _replace_by_text(chance: random.Random, model: Any) -> Changed:
    path = _walk(chance, model)
    value = chance.choice(HOSTILE)
    return _set(model, path, value), f"{_shown(path)} is {_value(value)}", ""


def _replace_by_raw(chance: random.Random, model: Any) -> Changed:
    path = _walk(chance, model)
    name = chance.choice(list(RAW))
    return _set(model, path, RAW_MARK), f"{_shown(path)} is {name}", RAW[name]


def _rename(chance: random.Random, model: Any) -> Changed:
    """Rename a key. If it is the name of a shape, rename most of its mentions too."""
    path, key = _key(chance, model)
    new = chance.choice((*HOSTILE, *_variants(key)))
    changed = _changed(
        model, path, lambda own: {(new if k == key else k): v for k, v in own.items()}
    )
    if path == ("shapes",) and chance.random() < 0.8:
        changed = _mentions_renamed(changed, key, new)
    return changed, f"{_shown((*path, key))} renamed {_value(new)}", ""


def _mentions_renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {
            k: new if k == "shape" and v == old else _mentions_renamed(v, old, new)
            for k, v in value.items()
        }
    if isinstance(value, list):
        return [_mentions_renamed(item, old, new) for item in value]
    return value


def _duplicate(chance: random.Random, model: Any) -> Changed:
    """Copy an entry to a similar key or a hostile one."""
    path, key = _key(chance, model)
    new = chance.choice((*_variants(key), *_variants(key), chance.choice(HOSTILE)))
    changed = _changed(model, path, lambda own: {**own, new: own[key]})
    return changed, f"{_shown((*path, key))} again as {_value(new)}", ""


def _variants(key: str) -> tuple[str, ...]:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in key)
    return (
        key.lower(), key.upper(), key.swapcase(), f"{key}_", f"{key}-", f"{key} ", f"_{key}", wide,
        f"__{key}", f"{key}Like", f"{key}Result", f"{key}Response", f"{key}\u00aa", key[::-1],
        key.replace("_", "-"), f'{key}"', f"{key}\n", f"{key}\x00",
    )  # fmt: skip


def _key(chance: random.Random, model: Any) -> tuple[Place, str]:
    """Return the path of an object in a model, and one of its keys."""
    while True:
        path = _walk(chance, model)
        keys = [i for i, step in enumerate(path) if isinstance(step, str)]
        if keys:
            index = chance.choice(keys)
            return path[:index], str(path[index])


def _empty(chance: random.Random, model: Any) -> Changed:
    path = _walk(chance, model)
    path = path[: chance.randint(0, len(path))]
    value = _at(model, path)
    return _set(model, path, type(value)()), f"{_shown(path)} empty", ""


def _swap(chance: random.Random, model: Any) -> Changed:
    """Swap the values of two places: two references if the model has any."""
    mentions = [path for path in _paths(model) if path[-1:] in (("shape",), ("operation",))]
    if len(mentions) > 1:
        one, two = chance.sample(mentions, 2)
    else:
        one, two = _walk(chance, model), _walk(chance, model)
    if one[: len(two)] == two or two[: len(one)] == one:
        return _drop(chance, model)
    first, second = _at(model, one), _at(model, two)
    changed = _set(_set(model, one, second), two, first)
    return changed, f"{_shown(one)} and {_shown(two)} swapped", ""


def _paths(value: Any, path: Place = ()) -> Iterator[Place]:
    if isinstance(value, dict | list):
        for step in _places(value):
            yield from _paths(value[step], (*path, step))
    else:
        yield path


def _retarget(chance: random.Random, model: Any) -> Changed:
    """Make a reference name another shape, or a missing one."""
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _replace(chance, model)
    mentions = [path for path in _paths(model) if path[-1] == "shape"]
    path = chance.choice(mentions)
    target = chance.choice([*shapes, *shapes, "Missing", *chance.sample(HOSTILE, 1)])
    return _set(model, path, target), f"{_shown(path)} is {_value(target)}", ""


def _retype(chance: random.Random, model: Any) -> Changed:
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _replace_by_text(chance, model)
    path = ("shapes", chance.choice(list(shapes)), "type")
    kind = chance.choice((*TYPES, chance.choice(HOSTILE)))
    return _set(model, path, kind), f"{_shown(path)} is {_value(kind)}", ""


def _document(chance: random.Random, model: Any) -> Changed:
    """Change the documentation of a place."""
    texts = [path for path in _paths(model) if path[-1:] == ("documentation",)]
    if not texts:
        return _replace_by_text(chance, model)
    path = chance.choice(texts)
    text = chance.choice(HOSTILE)
    text = chance.choice((text, f"<p>{text}</p>", f"{text}. {_at(model, path)}"))
    return _set(model, path, text), f"{_shown(path)} is {_value(text)}", ""


def _trait(chance: random.Random, model: Any) -> Changed:
    """Add a trait to a shape, a member or an operation."""
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _rename(chance, model)
    name = chance.choice(list(shapes))
    path: Place = ("shapes", name)
    members = shapes[name].get("members")
    if members and chance.random() < 0.4:
        path = (*path, "members", chance.choice(list(members)))
    elif chance.random() < 0.2:
        path = ("operations", chance.choice(list(model["operations"])))
    text = chance.choice(HOSTILE)
    key, value = chance.choice(
        (
            *((trait, True) for trait in TRAITS),
            (chance.choice(TRAITS), chance.choice(OTHER_TYPES)),
            ("documentation", text),
            ("documentation", f"<p>{text}</p>"),
            ("deprecatedMessage", text),
            ("enum", [text, "a"]),
            ("enum", list(HOSTILE)),
            ("required", [text]),
            ("payload", text),
            ("error", {"code": text}),
            ("errors", [{"shape": text}]),
            ("members", {text: {"shape": name}}),
            ("location", text),
        )
    )
    changed = _changed(model, path, lambda own: {**own, key: value})
    also = ""
    if key == "deprecatedMessage":
        changed = _changed(changed, path, lambda own: {**own, "deprecated": True})
        also = " and deprecated"
    return changed, f"{_shown(path)} with {key} {_value(value)}{also}", ""


CHANGES: tuple[Callable[[random.Random, Any], Changed], ...] = (
    _drop,
    _drop,
    _replace,
    _replace,
    _replace_by_text,
    _replace_by_text,
    _replace_by_raw,
    _rename,
    _rename,
    _duplicate,
    _duplicate,
    _empty,
    _swap,
    _retarget,
    _retype,
    _document,
    _trait,
    _trait,
)
