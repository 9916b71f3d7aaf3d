import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { placeName } from './place'
import { type UnitKind, type UnitRef, unitNameQuery } from './unit-queries'

const governed: UnitKind[] = ['PROVINCE', 'CITY', 'WARD', 'COMMUNE']

/** The authority that issues for a unit: a city or a ward issues through its People's Committee. */
export function useAuthority(unit: UnitRef | undefined): {
  name: string
  /** The unit's own name. */
  unitName: string
  kind?: UnitKind
  governs: boolean
  /** Where its papers are dated. */
  place: string
} {
  const { t } = useTranslation()
  const { data } = useQuery({ ...unitNameQuery(unit?.id ?? ''), enabled: Boolean(unit) })
  // beside other things a name may say which of several units it is; a paper bears the name alone
  const name = data?.name ?? unit?.name ?? ''
  const kind = data?.kind
  const governs = kind !== undefined && governed.includes(kind)
  const place = placeName(governs ? name : (data?.parent?.name ?? name))
  return {
    kind,
    governs,
    place,
    unitName: name,
    name: governs ? t('common:peoplesCommittee', { unit: name }) : name,
  }
}
