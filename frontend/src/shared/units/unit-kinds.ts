import type { Schemas } from '@/api/client'

/** In the order in which an office lists them. */
export const unitKinds: Schemas['UnitKind'][] = [
  'PROVINCE',
  'CITY',
  'WARD',
  'COMMUNE',
  'PEOPLES_COMMITTEE',
  'PARTY_COMMITTEE',
  'POLICE',
  'MILITARY',
  'FRONT',
  'MASS_ORGANISATION',
  'DEPARTMENT',
  'SCHOOL',
  'ENTERPRISE',
  'RESIDENTIAL_AREA',
  'ADVISORY_BOARD',
  'OTHER',
]
