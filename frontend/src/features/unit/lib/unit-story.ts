import type { TFunction } from '@/i18n'
import { addDays, formatDate } from '@/shared/lib/dates'
import type { UnitDetail } from '../api/unit-queries'

export type Chapter = { day: string; facts: string[] }
type Period = UnitDetail['periods'][number]

/**
 * What began, changed and ended with a unit on each day that brought something, newest first; '' is since ever.
 * Days on which something was decided of it stand among them though they brought nothing to the unit itself.
 */
export function unitStory(
  unit: Pick<UnitDetail, 'periods' | 'codes' | 'validTo'>,
  decided: string[],
  t: TFunction,
): Chapter[] {
  const facts = new Map<string, string[]>(decided.map((day) => [day, []]))
  const tell = (day: string | null | undefined, fact: string | false) => {
    if (fact) facts.set(day ?? '', [...(facts.get(day ?? '') ?? []), fact])
  }
  unit.periods.forEach((period, index) => {
    for (const fact of news(period, unit.periods[index - 1], t)) tell(period.validFrom, fact)
  })
  for (const { scheme, code, validFrom, validTo } of unit.codes) {
    tell(validFrom, t('unit:story.code', { scheme, code }))
    if (validTo && validTo !== unit.validTo)
      tell(addDays(validTo, 1), t('unit:story.codeEnds', { scheme, code }))
  }
  if (unit.validTo) tell(addDays(unit.validTo, 1), t('unit:story.ended', { date: formatDate(unit.validTo) }))
  return [...facts.entries()]
    .map(([day, told]) => ({ day, facts: told }))
    .sort((a, b) => b.day.localeCompare(a.day))
}

/** What a period says that the one before it did not. */
function news(period: Period, before: Period | undefined, t: TFunction): string[] {
  const { name, kind, parent, guidedBy } = period
  const told = [
    name !== before?.name && t(before ? 'unit:story.renamed' : 'unit:story.named', { name }),
    kind !== before?.kind && t('unit:story.kind', { kind: t(`common:unitKind.${kind}`) }),
    parent?.id !== before?.parent?.id &&
      (parent ? t('unit:story.parent', { unit: parent.name }) : before && t('unit:story.noParent')),
    guidedBy?.id !== before?.guidedBy?.id &&
      (guidedBy ? t('unit:story.guide', { unit: guidedBy.name }) : before && t('unit:story.noGuide')),
  ]
  return told.filter((fact): fact is string => Boolean(fact))
}
