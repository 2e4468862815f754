"""indexes for what every run and report asks

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op


revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None

_PUT_OFF = sa.text("reason IN ('too_many_requests', 'unavailable')")


def upgrade() -> None:
    op.create_index('ix_visit_put_off', 'visit', ['at'], sqlite_where=_PUT_OFF, postgresql_where=_PUT_OFF)
    op.create_index(op.f('ix_transition_run_id'), 'transition', ['run_id'], unique=False)


def downgrade() -> None:
    op.drop_index(op.f('ix_transition_run_id'), table_name='transition')
    op.drop_index('ix_visit_put_off', table_name='visit')
