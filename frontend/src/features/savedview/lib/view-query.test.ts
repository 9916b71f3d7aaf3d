import { describe, expect, it } from 'vitest'
import { fromQuery, isSame, toQuery } from './view-query'

describe('the query of a saved view', () => {
  it('gives back what it was made from', () => {
    const search = { q: 'Đường 30/4 & "hội trường" #1?', year: 2026, following: true, unitId: undefined }
    const query = toQuery(search)
    expect(query).toMatch(/^[^\s?#]*$/)
    expect(fromQuery(query)).toEqual({ q: search.q, year: 2026, following: true })
  })

  it('keeps digits that are text apart from numbers', () => {
    expect(fromQuery(toQuery({ q: '2026' }))).toEqual({ q: '2026' })
  })

  it('is the same in whatever order it was chosen', () => {
    expect(isSame({ state: 'SUBMITTED', q: 'an ninh' }, toQuery({ q: 'an ninh', state: 'SUBMITTED' }))).toBe(
      true,
    )
    expect(isSame({}, '')).toBe(true)
    expect(isSame({ state: 'SUBMITTED' }, '')).toBe(false)
  })
})
