import type { StaffSummary } from '../api/staff-queries'

/** People in the order in which they came; accounts by which other systems sign in stand after them. */
export function peopleFirst(staff: StaffSummary[]): StaffSummary[] {
  return [
    ...staff.filter((person) => !person.serviceAccount),
    ...staff.filter((person) => person.serviceAccount),
  ]
}
