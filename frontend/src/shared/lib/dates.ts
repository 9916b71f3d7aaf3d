import { fold } from './text'

const zone = 'Asia/Ho_Chi_Minh'
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

const zoneDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const zoneTime = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

/** The business day in Vietnam, whatever zone the browser is in. */
export function today(now = new Date()): string {
  return zoneDay.format(now)
}

export function isIsoDate(text: string): boolean {
  const parts = isoDate.exec(text)
  return parts !== null && makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

function makeDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** `2026-03-05` as `05/03/2026`. */
export function formatDate(iso: string | null | undefined): string {
  const parts = isoDate.exec(iso ?? '')
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : (iso ?? '')
}

/** `05/03`, for places where the year is known. */
export function formatDayMonth(iso: string): string {
  return formatDate(iso).slice(0, 5)
}

/** An instant as `14:05 05/03/2026` in Vietnamese time. */
export function formatInstant(instant: string): string {
  const date = new Date(instant)
  return `${zoneTime.format(date)} ${formatDate(today(date))}`
}

/** Reads what people type: 5/3/2026, 05-03-2026, 5.3.26, 05032026, 5/3, "hôm nay"; the day always comes first. */
export function parseDate(text: string, now = today()): string | null {
  const typed = fold(text.trim())
  const words: Record<string, number> = {
    'hom nay': 0,
    today: 0,
    mai: 1,
    'ngay mai': 1,
    tomorrow: 1,
    'hom qua': -1,
    yesterday: -1,
  }
  if (typed in words) return addDays(now, words[typed] ?? 0)
  const iso = isoDate.exec(typed)
  if (iso) return makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (!parts) return null
  const year = parts[3] === undefined ? now.slice(0, 4) : parts[3].length === 2 ? `20${parts[3]}` : parts[3]
  return makeDate(Number(year), Number(parts[2]), Number(parts[1]))
}

/** Reads 8h, 8:30, 8h30, 0830 as `HH:mm`. */
export function parseTime(text: string): string | null {
  const parts =
    /^(\d{1,2})(?:\s*[h:g.]\s*(\d{1,2})?)?$/.exec(fold(text.trim())) ?? /^(\d{2})(\d{2})$/.exec(text.trim())
  if (!parts) return null
  const hour = Number(parts[1])
  const minute = Number(parts[2] ?? 0)
  return hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * dayMs).toISOString().slice(0, 10)
}

/** Whole days from the first to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay() || 7
}

/** `2026-03` moved by a number of months. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 7)
}

/** The weeks that show a month, Monday first, with the days of its neighbours that complete them. */
export function monthWeeks(month: string): string[][] {
  const weeks: string[][] = []
  const end = `${addMonths(month, 1)}-01`
  for (let day = `${month}-01`; day < end; day = addDays(weeks.at(-1)?.at(-1) ?? day, 1))
    weeks.push(weekOf(day))
  return weeks
}

/** The seven days of the week that a day is in, Monday first. */
export function weekOf(day: string): string[] {
  const start = addDays(day, 1 - weekday(day))
  return Array.from({ length: 7 }, (_, index) => addDays(start, index))
}

/** The number of a day's week in the year that its Thursday is in (ISO 8601). */
export function weekNumber(day: string): number {
  const thursday = addDays(day, 4 - weekday(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
