import { fetchBlob, type Schemas, sendBytes } from '@/api/client'

export type UnitImport = Schemas['UnitImport']

export const unitFileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type UnitFileType = keyof typeof unitFileTypes

export const exportUnits = (type: UnitFileType) => fetchBlob(`/api/v1/units/export.${type}`)

/** What the file would do, and what is wrong with its rows. */
export const tryUnitFile = (file: File) =>
  sendBytes<UnitImport>('/api/v1/units/import/dry-run', file, { headers: { 'Content-Type': typeOf(file) } })

export const importUnitFile = (file: File, key: string) =>
  sendBytes<UnitImport>('/api/v1/units/import', file, {
    headers: { 'Content-Type': typeOf(file), 'Idempotency-Key': key },
  })

/** By the name, for a browser calls a CSV what the installed programs do. */
function typeOf(file: File): string {
  return file.name.toLowerCase().endsWith('.xlsx') ? unitFileTypes.xlsx : unitFileTypes.csv
}
