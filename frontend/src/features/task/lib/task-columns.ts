/** What a table of tasks can show beside the title, in this order. */
export const taskColumns = [
  'reference',
  'plan',
  'planItem',
  'leadUnit',
  'givingUnit',
  'supports',
  'dueOn',
  'percent',
  'state',
] as const

export type TaskColumn = (typeof taskColumns)[number]

const usual: TaskColumn[] = ['reference', 'leadUnit', 'dueOn', 'percent', 'state']

/** The columns that an address names; what is not understood is dropped. */
export function columnsIn(text: string | undefined): TaskColumn[] {
  if (text === undefined) return usual
  const named = text.split('.')
  return taskColumns.filter((column) => named.includes(column))
}

/** The same for the address; nothing for the usual ones. */
export function columnsText(columns: TaskColumn[]): string | undefined {
  const text = columnsIn(columns.join('.')).join('.')
  return text === usual.join('.') ? undefined : text
}
