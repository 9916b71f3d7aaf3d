import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router'

const parse = parseSearchWith(JSON.parse)
const stringify = stringifySearchWith(JSON.stringify, JSON.parse)

/** What the address of a list says, in one spelling for one meaning. */
export function toQuery(search: object): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined)
  return stringify(Object.fromEntries(said.toSorted(([a], [b]) => (a < b ? -1 : 1)))).replace(/^\?/, '')
}

export function fromQuery(query: string): Record<string, unknown> {
  return parse(query)
}

/** Whether a list that is looked at so is what the query stands for. */
export function isSame(search: object, query: string): boolean {
  return toQuery(search) === toQuery(fromQuery(query))
}
