import type { Proposal } from '../api/reading-api'

/** A piece of a paragraph and the proposals that stand on it, the shortest first. */
export type Segment = { from: number; text: string; proposals: string[] }

type Placed = { id: string; from: number; to: number }

/** Which proposals stand where, paragraph by paragraph. */
export function placesOf(proposals: Proposal[]): Map<number, Placed[]> {
  const places = new Map<number, Placed[]>()
  for (const { id, spans } of proposals) {
    for (const { paragraph, from, to } of spans) {
      const list = places.get(paragraph)
      if (list) list.push({ id, from, to })
      else places.set(paragraph, [{ id, from, to }])
    }
  }
  return places
}

/** Cuts a text at every place where a proposal begins or ends; places count code points. */
export function segmentsOf(text: string, places: Placed[]): Segment[] {
  const points = Array.from(text)
  const cuts = [...new Set([0, points.length, ...places.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= points.length)
    .sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? points.length
    const on = places
      .filter((place) => place.from <= from && place.to >= to)
      .sort((one, other) => one.to - one.from - (other.to - other.from))
    return { from, text: points.slice(from, to).join(''), proposals: [...new Set(on.map(({ id }) => id))] }
  })
}
