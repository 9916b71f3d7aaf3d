import type { PlanDetail } from '../api/plan-queries'

/** The same day a year later; the 28th for a 29 February. */
export function nextStart(startsOn: string | null | undefined): string {
  if (!startsOn) return ''
  const year = String(Number(startsOn.slice(0, 4)) + 1)
  return startsOn.endsWith('-02-29') ? `${year}-02-28` : year + startsOn.slice(4)
}

/** The title as it would be a year later, for the drafter to see and change before anything is made. */
export function laterYear({ title, startsOn }: Pick<PlanDetail, 'title' | 'startsOn'>): string {
  const year = startsOn?.slice(0, 4)
  return year ? title.replaceAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(Number(year) + 1)) : title
}
