"""Values that are made for each visit: frozen by the type checker alone, since to make one that defends itself costs two and a half times as much."""

from dataclasses import field as field_of
from dataclasses import fields, make_dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Kind = TypeVar("Kind", bound="DataclassInstance")


def light(kind: type[Kind]) -> type[Kind]:
    """Stands over `@dataclass(frozen=True, slots=True)`: the same, but nothing keeps its fields from being set at run time."""
    told = [(one.name, Any, field_of(**_defaults(one))) for one in fields(kind)]
    kind.__init__ = make_dataclass(kind.__name__, told).__init__  # type: ignore[method-assign, misc]
    del kind.__setattr__, kind.__delattr__
    return kind


def _defaults(one: Any) -> dict[str, Any]:
    return {name: getattr(one, name) for name in ("default", "default_factory", "kw_only")}
