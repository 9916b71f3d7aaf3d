import { Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { Section } from '@/shared/ui/section'
import { type Chosen, type NoticeChoices, type NoticeKind, saveChoices } from '../api/notice-api'
import { kindGroups } from '../lib/kinds'

type Props = { choices: NoticeChoices; etag: string }

/** Which kinds somebody wants; each is kept as it is turned. */
export function ChoicesForm({ choices, etag }: Props) {
  const { t } = useTranslation()
  const save = useSubmit((chosen: Chosen) => saveChoices(chosen, etag), {
    message: t('notice:choices.saved'),
  })
  const { unwanted, dailyMail } = save.isPending ? save.variables : choices
  const choose = (changed: Partial<Chosen>) =>
    save.mutate(
      { unwanted, dailyMail, ...changed },
      { onError: (error) => notify(problemSentence(error, t), 'bad') },
    )
  const turn = (kind: NoticeKind, wanted: boolean) =>
    choose({ unwanted: wanted ? unwanted.filter((one) => one !== kind) : [...unwanted, kind] })
  return (
    <Stack gap="lg">
      <Section title={t('notice:choices.mail')}>
        {choices.sendsMail ? (
          <Switch
            label={t('notice:choices.daily')}
            checked={dailyMail}
            disabled={save.isPending}
            onChange={(event) => choose({ dailyMail: event.currentTarget.checked })}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('notice:choices.noMail')}
          </Text>
        )}
      </Section>
      {Object.entries(kindGroups).map(([group, kinds]) => (
        <Section key={group} title={t(`notice:group.${group}`)}>
          <Stack gap="sm">
            {kinds.map((kind) => (
              <Switch
                key={kind}
                label={t(`notice:kind.${kind}`)}
                checked={!unwanted.includes(kind)}
                disabled={save.isPending}
                onChange={(event) => turn(kind, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </Section>
      ))}
    </Stack>
  )
}
