"""The plain frozen values that the rooms hand to each other. No I/O, no store, no Moodle.

Every class is a frozen dataclass with slots; enumerations are closed and stored by value.
Times are aware UTC `datetime`s; a missing one is None. Sizes are bytes, texts are str.
"""
