import { expect, it } from 'vitest'
import type { Comment } from '../api/comment-api'
import { about, threads } from './threads'

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  threadId: null,
  partId: null,
  part: null,
  text: id,
  mentions: [],
  author: { id: 'a', name: 'A' },
  createdAt: '2026-11-29T00:00:00Z',
  editedAt: null,
  deletedAt: null,
  resolvedBy: null,
  resolvedAt: null,
  version: 0,
  allowedActions: [],
  ...more,
})

it('gathers the answers under what they answer', () => {
  const found = threads([comment('1'), comment('2'), comment('3', { threadId: '1' })])
  expect(found.map(({ first, answers }) => [first.id, answers.map((one) => one.id)])).toEqual([
    ['1', ['3']],
    ['2', []],
  ])
})

it('leaves out a thread without words, but not one with an answer', () => {
  const found = threads([
    comment('1', { text: null }),
    comment('2', { text: null }),
    comment('3', { threadId: '2' }),
  ])
  expect(found.map(({ first }) => first.id)).toEqual(['2'])
})

it('keeps with the whole what is about a part that is there no more', () => {
  const all = threads([comment('1', { partId: 'x' }), comment('2'), comment('3', { partId: 'gone' })])
  expect(about(all, 'x', ['x']).map(({ first }) => first.id)).toEqual(['1'])
  expect(about(all, null, ['x']).map(({ first }) => first.id)).toEqual(['2', '3'])
})
