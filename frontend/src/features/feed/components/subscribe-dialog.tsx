import { Alert, Button, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { copyText } from '@/shared/lib/clipboard'
import { useFocusReturn } from '@/shared/lib/focus'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { type CalendarFeed, type CreateCalendarFeed, createFeed, feedsQuery } from '../api/feed-queries'
import { FeedList } from './feed-list'
import classes from './subscribe-dialog.module.css'

type Props = { about: CreateCalendarFeed; onClose: () => void }

/** Makes an address for a calendar program, shows it this once, and takes back those made before. */
export function SubscribeDialog({ about, onClose }: Props) {
  const { t } = useTranslation()
  const narrowed = about.planId ? 'plan' : about.unitId ? 'unit' : null
  const [choice, setChoice] = useState<string>(narrowed ?? 'own')
  const [made, setMade] = useState<CalendarFeed | null>(null)
  const feeds = useQuery(feedsQuery)
  useFocusReturn()
  const submit = useSubmit(createFeed, { onDone: setMade })
  const make = () =>
    submit.mutate(
      choice === 'plan' ? { planId: about.planId } : choice === 'unit' ? { unitId: about.unitId } : {},
    )
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('feed:title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {made?.url ? (
          <Made url={made.url} />
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {t('feed:help')}
            </Text>
            {narrowed && (
              <Radio.Group label={t('feed:which')} value={choice} onChange={setChoice}>
                <Stack gap={6} pt={6}>
                  <Radio value={narrowed} label={t(`feed:about.${narrowed}`)} />
                  <Radio value="own" label={t('feed:about.own')} />
                </Stack>
              </Radio.Group>
            )}
            {submit.isError && (
              <Alert color="red" role="alert">
                {problemSentence(submit.error, t)}
              </Alert>
            )}
            <Button data-autofocus className={classes.make} loading={submit.isPending} onClick={make}>
              {t('feed:make')}
            </Button>
          </>
        )}
        {feeds.data && <FeedList feeds={feeds.data.items} />}
      </Stack>
    </Modal>
  )
}

function Made({ url }: { url: string }) {
  const { t } = useTranslation()
  const copy = async () => {
    const copied = await copyText(url)
    notify(t(copied ? 'feed:copied' : 'feed:notCopied'), copied ? 'good' : 'warn')
  }
  return (
    <>
      <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={20} />}>
        {t('feed:once')}
      </Alert>
      <TextInput
        data-autofocus
        readOnly
        label={t('feed:address')}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button className={classes.make} leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
        {t('feed:copy')}
      </Button>
      <dl className={classes.how}>
        {(['google', 'outlook', 'phone'] as const).map((program) => (
          <div key={program}>
            <dt>{t(`feed:program.${program}`)}</dt>
            <dd>{t(`feed:how.${program}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
