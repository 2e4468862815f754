"""when the people of a course were last read

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op


revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('course', sa.Column('people_read_at', sa.DateTime(timezone=True), nullable=True))
    # They were counted in every run that read their course.
    op.execute(
        "UPDATE course SET people_read_at = coalesce((SELECT max(c.at) FROM course_count c WHERE c.course_id = course.id), people_since) "
        "WHERE people_since IS NOT NULL"
    )


def downgrade() -> None:
    with op.batch_alter_table('course', schema=None) as batch_op:
        batch_op.drop_column('people_read_at')
