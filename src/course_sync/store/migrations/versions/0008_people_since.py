"""people since

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op


revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('course', sa.Column('people_since', sa.DateTime(timezone=True), nullable=True))
    op.add_column('course', sa.Column('people_way', sa.String(), server_default=sa.text("''"), nullable=False))
    # Whoever was there when a course's people were first read enrolled some time before.
    op.execute(
        "UPDATE course SET people_since = (SELECT min(e.first_seen) FROM enrolment e WHERE e.course_id = course.id AND e.gone_at IS NULL), "
        "people_way = coalesce((SELECT min(e.way) FROM enrolment e WHERE e.course_id = course.id AND e.gone_at IS NULL), '')"
    )


def downgrade() -> None:
    with op.batch_alter_table('course', schema=None) as batch_op:
        batch_op.drop_column('people_way')
        batch_op.drop_column('people_since')
