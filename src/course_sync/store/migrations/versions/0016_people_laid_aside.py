"""people of a pull under way: a row a course and page

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op


revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table('enrolment_pull')  # what an interrupted pull left counts for nothing
    _create(
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('people', sa.String(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table('enrolment_pull')
    _create(
    sa.Column('learner', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('completed', sa.Boolean(), nullable=True),
    sa.Column('completed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_access', sa.DateTime(timezone=True), nullable=True),
    sa.Column('enrolled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('excluded', sa.Boolean(), nullable=False),
    )


def _create(*columns: sa.Column) -> None:
    op.create_table('enrolment_pull',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('course_id', sa.Integer(), nullable=False),
    *columns,
    sa.PrimaryKeyConstraint('id', name=op.f('pk_enrolment_pull'))
    )
    with op.batch_alter_table('enrolment_pull', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_enrolment_pull_course_id'), ['course_id'], unique=False)
