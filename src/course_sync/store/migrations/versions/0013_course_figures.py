"""course figures

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op


revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('course_figures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('course_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('frozen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('floor', sa.Integer(), nullable=False),
    sa.Column('definitions', sa.Integer(), nullable=False),
    sa.Column('figures', sa.JSON(none_as_null=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_course_figures')),
    sa.UniqueConstraint('course_id', 'kind', 'version', name=op.f('uq_course_figures_course_id_kind_version'))
    )
    op.add_column('course', sa.Column('figures_asked_at', sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('course', schema=None) as batch_op:
        batch_op.drop_column('figures_asked_at')

    op.drop_table('course_figures')
