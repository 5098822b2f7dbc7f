"""The properties of a package follow from its modules."""

from __future__ import annotations

from dataclasses import replace

from botowright.ir.annotations import Symbol
from botowright.ir.definitions import Documentation, LiteralAlias, Reexport, TypedDictDef
from botowright.ir.modules import (
    CLIENT,
    ERRORS,
    KWARGS,
    LITERALS,
    REQUESTS,
    RESOURCE_CLIENT,
    RESOURCE_RESPONSES,
    RESOURCES,
    RESPONSES,
    VIEWS,
    ClientDef,
    ClientModule,
    LiteralsModule,
    ResourcesModule,
    ServicePackage,
    ShapesModule,
)
from botowright.ir.resources import ResourceDef, ResourcesDef

TEXT = Documentation("", "")
NOTE = TypedDictDef("Note", ())
OWN = ClientDef("NotesClient", Symbol(ERRORS, "NotesExceptions"), TEXT, ())
CONVERTED = replace(OWN, class_name="NotesResourceClient")


def package(*modules) -> ServicePackage:
    return ServicePackage("notes", "notes", "Notes", "2024-05-01", modules)


def test_the_client_is_the_service_s_own() -> None:
    found = package(ClientModule(RESOURCE_CLIENT, CONVERTED), ClientModule(CLIENT, OWN))
    assert found.client is OWN


def test_the_service_resource() -> None:
    resource = ResourceDef("NotesServiceResource", TEXT, (), ())
    resources = ResourcesDef(Symbol(CLIENT, "NotesClient"), (resource,), ())
    assert package(ResourcesModule(RESOURCES, resources)).service_resource == resource.class_name
    assert package().service_resource is None


def test_a_type_counts_once_and_names_of_ours_do_not_count() -> None:
    enum = LiteralAlias("Color", ("Red",))
    found = package(
        LiteralsModule(LITERALS, (enum,), (LiteralAlias("WaiterName", ("a",)),)),
        ShapesModule(REQUESTS, (Reexport(Symbol(RESPONSES, "Note")), TypedDictDef("PutNote", ()))),
        ShapesModule(VIEWS, (TypedDictDef("NoteLike", ()),)),
        ShapesModule(RESPONSES, (NOTE,)),
        ShapesModule(KWARGS, (TypedDictDef("NotesPutKwargs", ()),)),
        ShapesModule(RESOURCE_RESPONSES, (NOTE,)),
    )
    assert found.type_count == len(("Color", "PutNote", "NoteLike", "Note"))
