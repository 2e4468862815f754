"""alerts: baseline, scopes of mutes, answers, owners

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('answer',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('act', sa.String(), nullable=False),
    sa.Column('fingerprint', sa.String(), nullable=False),
    sa.Column('course_id', sa.Integer(), nullable=False),
    sa.Column('recipient_hash', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer'))
    )
    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_answer_done_at'), ['done_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_answer_fingerprint'), ['fingerprint'], unique=False)

    op.create_table('course_owner',
    sa.Column('course_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('address', sa.String(), nullable=False),
    sa.Column('editing', sa.Boolean(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('course_id', 'address', name=op.f('pk_course_owner'))
    )
    op.add_column('course', sa.Column('baselined_at', sa.DateTime(timezone=True), nullable=True))
    # What was found before there were baselines was told to everybody already.
    op.execute('UPDATE course SET baselined_at = read_at')
    op.add_column('finding', sa.Column('baseline', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('finding', sa.Column('escalated_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('message', sa.Column('topic', sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column('mute', sa.Column('scope', sa.String(), server_default='occurrence', nullable=False))
    op.add_column('mute', sa.Column('rule', sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column('mute', sa.Column('subject', sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column('mute', sa.Column('course_id', sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('mute', schema=None) as batch_op:
        batch_op.drop_column('course_id')
        batch_op.drop_column('subject')
        batch_op.drop_column('rule')
        batch_op.drop_column('scope')

    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.drop_column('topic')

    with op.batch_alter_table('finding', schema=None) as batch_op:
        batch_op.drop_column('escalated_at')
        batch_op.drop_column('baseline')

    with op.batch_alter_table('course', schema=None) as batch_op:
        batch_op.drop_column('baselined_at')

    op.drop_table('course_owner')
    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_answer_fingerprint'))
        batch_op.drop_index(batch_op.f('ix_answer_done_at'))

    op.drop_table('answer')
