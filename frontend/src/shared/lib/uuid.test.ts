import { expect, it } from 'vitest'
import { uuidv7 } from './uuid'

it('makes ids of version 7 that begin with the time', () => {
  const id = uuidv7(0x0192_0000_abcd)
  expect(id).toMatch(/^01920000-abcd-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(uuidv7()).not.toBe(uuidv7())
})
