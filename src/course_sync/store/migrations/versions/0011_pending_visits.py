"""pending visits

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op


revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('visit', sa.Column('pending', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('visit', sa.Column('was_good', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index('ix_visit_pending', 'visit', ['run_id'], sqlite_where=sa.text('pending'), postgresql_where=sa.text('pending'))


def downgrade() -> None:
    op.drop_index('ix_visit_pending', 'visit')
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.drop_column('was_good')
        batch_op.drop_column('pending')
