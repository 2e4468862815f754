"""what keeps learners out: ways in, criteria of completion, restrictions, questions that wait

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op


revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('course') as batch:
        batch.add_column(sa.Column('entrances', sa.JSON(none_as_null=True), nullable=True))
        batch.add_column(sa.Column('self_enrolment', sa.String(), server_default='unknown', nullable=False))
        batch.add_column(sa.Column('criteria', sa.JSON(none_as_null=True), nullable=True))
    with op.batch_alter_table('activity') as batch:
        batch.add_column(sa.Column('availability', sa.String(), server_default=sa.text("''"), nullable=False))
        batch.add_column(sa.Column('waiting', sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('activity') as batch:
        batch.drop_column('waiting')
        batch.drop_column('availability')
    with op.batch_alter_table('course') as batch:
        batch.drop_column('criteria')
        batch.drop_column('self_enrolment')
        batch.drop_column('entrances')
