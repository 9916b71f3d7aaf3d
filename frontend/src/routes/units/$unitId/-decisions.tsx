import { useQuery } from '@tanstack/react-query'
import { instrumentsQuery } from '@/features/reorganisation/api/change-set-queries'
import { InstrumentLinks } from '@/features/reorganisation/components/instrument-links'

/** What was decided of a unit, by the day on which it came into force. */
export function useDecisions(unitId: string) {
  const instruments = useQuery(instrumentsQuery(unitId)).data ?? []
  const days = new Set(instruments.map(({ effectiveOn }) => effectiveOn))
  return new Map(
    [...days].map((day) => [
      day,
      <InstrumentLinks
        key={day}
        instruments={instruments.filter(({ effectiveOn }) => effectiveOn === day)}
      />,
    ]),
  )
}
