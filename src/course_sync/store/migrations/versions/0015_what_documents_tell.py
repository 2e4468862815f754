"""what documents tell of themselves

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op


revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('file_content', schema=None) as batch_op:
        batch_op.add_column(sa.Column('document', sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('file_content', schema=None) as batch_op:
        batch_op.drop_column('document')
