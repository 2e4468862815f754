"""What is remembered: SQLModel tables, sessions, bulk upserts, migrations, retention.

Functions here take an open session (or a `Store`) and hand plain `model/` values in and out; no other room writes SQL.
"""
