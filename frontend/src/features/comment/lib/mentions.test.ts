import { expect, it } from 'vitest'
import { pieces, typedMention, withIds, withNames } from './mentions'

const an = { id: '019ac000-0000-7000-8000-000000000001', name: 'Nguyễn Văn An' }
const anh = { id: '019ac000-0000-7000-8000-000000000002', name: 'Nguyễn Văn Anh' }

it('finds what is typed after an at sign, over several words', () => {
  expect(typedMention('Nhờ @nguyen v', 13)).toEqual({ from: 4, q: 'nguyen v' })
  expect(typedMention('@', 1)).toEqual({ from: 0, q: '' })
  expect(typedMention('thư tới a@b', 11)).toBeUndefined()
  expect(typedMention('Nhờ @ xong', 10)).toBeUndefined()
  expect(typedMention('@An\nxong', 8)).toBeUndefined()
})

it('keeps ids and shows names, also where one name begins another', () => {
  const written = 'Nhờ @Nguyễn Văn Anh và @Nguyễn Văn An'
  const kept = withIds(written, [an, anh])
  expect(kept).toBe(`Nhờ @{${anh.id}} và @{${an.id}}`)
  expect(withNames(kept, [an, anh])).toBe(written)
})

it('sets names apart from what is plain', () => {
  expect(pieces(`Nhờ @{${an.id}} xem`, [an])).toEqual([
    { text: 'Nhờ ', name: false },
    { text: '@Nguyễn Văn An', name: true },
    { text: ' xem', name: false },
  ])
  expect(pieces(`@{${anh.id}}`, [an])).toEqual([{ text: `@{${anh.id}}`, name: false }])
})
