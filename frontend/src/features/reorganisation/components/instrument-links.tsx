import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import type { Instrument } from '../api/change-set-queries'
import { wordsOfInstrument } from '../lib/change-words'

/** What instruments have ordered of a unit on one day, each leading to its set. */
export function InstrumentLinks({ instruments }: { instruments: Instrument[] }) {
  const { t } = useTranslation()
  return instruments.map((one) => (
    <Text key={one.changeSetId} component="div" size="sm">
      {wordsOfInstrument(one, t).map((words) => (
        <div key={words}>{words}</div>
      ))}
      {t('reorganisation:decidedBy')}{' '}
      <TextLink to="/units/changes/$setId" params={{ setId: one.changeSetId }} size="sm" underline="always">
        {one.instrument}
      </TextLink>
    </Text>
  ))
}
