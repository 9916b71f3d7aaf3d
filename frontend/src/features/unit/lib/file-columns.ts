/** The headings of a file of units, which are the names of the API. */
export const fileColumns = [
  'codes',
  'name',
  'kind',
  'validFrom',
  'validTo',
  'parent',
  'guidedBy',
  'id',
] as const
export type FileColumn = (typeof fileColumns)[number]

/** No file is read without them. */
export const neededColumns: FileColumn[] = ['codes', 'name', 'kind']

/** The column that an error in a row speaks of, from its pointer `/rows/2/parent`. */
export function columnOf(pointer: string | null | undefined): FileColumn | undefined {
  const heading = pointer?.split('/')[3]
  return fileColumns.find((column) => column === heading)
}
