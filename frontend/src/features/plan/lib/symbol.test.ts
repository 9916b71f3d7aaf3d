import { expect, it } from 'vitest'
import { parseSymbol } from './symbol'

it('parts the number from what follows it', () => {
  expect(parseSymbol(' 656/KH-UBND ')).toEqual({ number: 656, symbol: 'KH-UBND' })
  expect(parseSymbol('07 / KH-CAT')).toEqual({ number: 7, symbol: 'KH-CAT' })
})

it('takes nothing else', () => {
  for (const typed of ['KH-UBND', '656', '0/KH-UBND', '656/']) expect(parseSymbol(typed)).toBeNull()
})
