const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** 1234.5 as `1.234,5`. */
export function formatNumber(value: number): string {
  return format.format(value)
}

/** A share of a whole as `66,7%`; an empty whole has no share. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${percent.format((part / whole) * 100)}%`
}

/** Bytes as `1,2 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${percent.format(bytes / 1024)} kB`
  return `${percent.format(bytes / 1024 / 1024)} MB`
}

/** Reads `1.234,5`; null when it is not a number written so. */
export function parseNumber(text: string): number | null {
  const typed = text.replace(/[\s\u00a0]/g, '')
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(typed)) return null
  return Number(typed.replaceAll('.', '').replace(',', '.'))
}
