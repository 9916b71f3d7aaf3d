import { describe, expect, it } from 'vitest'
import { merge } from './merge'

const base = { title: 'a', purpose: 'b', units: ['x'] }

describe('merge', () => {
  it('keeps what only one side changed', () => {
    const merged = merge(base, { ...base, purpose: 'mine' }, { ...base, title: 'theirs' })
    expect(merged.clashes).toEqual([])
    expect(merged.mine).toEqual({ title: 'theirs', purpose: 'mine', units: ['x'] })
    expect(merged.theirs).toEqual(merged.mine)
  })

  it('names what both changed differently, and nothing else', () => {
    const typed = { title: 'mine', purpose: 'same', units: ['x', 'y'] }
    const stored = { title: 'theirs', purpose: 'same', units: ['x'] }
    const merged = merge(base, typed, stored)
    expect(merged.clashes).toEqual(['title'])
    expect(merged.mine).toEqual({ title: 'mine', purpose: 'same', units: ['x', 'y'] })
    expect(merged.theirs).toEqual({ title: 'theirs', purpose: 'same', units: ['x', 'y'] })
  })
})
