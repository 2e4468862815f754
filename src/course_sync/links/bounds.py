"""How much a page may say and still be judged by single sentences: characters of its prose (in paragraphs) and of its text."""

LONG_PROSE = 1_500
"""More prose, and a page is about something, whatever its title says."""
SHORT_PROSE = 600
"""More prose, and no single sentence speaks for the page."""
LITTLE_TEXT = 1_500
"""More text, menus among it, and a page holds something besides."""
SHORT_TEXT = 500
"""Less text, and every sentence of the page counts."""
