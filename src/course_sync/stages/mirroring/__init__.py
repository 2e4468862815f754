"""What the mirror stage is made of: scope, places, texts, people. Turns Moodle's terms into those of `model/`."""
