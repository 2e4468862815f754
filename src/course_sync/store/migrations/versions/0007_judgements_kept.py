"""judgements kept: what the rules that read texts were told, and when to ask them again

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op


revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('judgement') as batch:
        batch.add_column(sa.Column('signature', sa.String(), server_default=sa.text("''"), nullable=False))
        batch.add_column(sa.Column('again_on', sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('judgement') as batch:
        batch.drop_column('again_on')
        batch.drop_column('signature')
