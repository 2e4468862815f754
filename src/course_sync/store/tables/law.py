"""Acts that links point to, as Riigi Teataja last told."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel


class ActRow(SQLModel, table=True):
    __tablename__ = "act"

    act: str = Field(primary_key=True)
    state: str
    checked_at: datetime
    title: str
    abbreviation: str
    in_force: str
    ends: date | None = None
    successor: str
