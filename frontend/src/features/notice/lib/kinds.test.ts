import { expect, it } from 'vitest'
import words from '@/i18n/vi/notice.json'
import { kindGroups } from './kinds'

it('lets people choose each kind once', () => {
  expect(Object.values(kindGroups).flat().toSorted()).toEqual(Object.keys(words.kind).toSorted())
})
