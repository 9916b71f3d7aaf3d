import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { problemText } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { Section } from '@/shared/ui/section'
import { importUnitFile, tryUnitFile, type UnitImport } from '../api/unit-file'
import { UnitFileColumns } from './unit-file-columns'
import { UnitImportTable } from './unit-import-table'

/** A file is tried as soon as it is chosen; what it would do is shown before it does it. */
export function UnitFileImport({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const trial = useMutation({ mutationFn: tryUnitFile })
  const run = useSubmit(({ chosen }: { chosen: File; name: string }, key) => importUnitFile(chosen, key), {
    message: ({ created }) => t('unit:file.done', { count: created, shown: formatNumber(created) }),
    onDone,
  })
  const choose = (chosen: File | null) => {
    if (!chosen) return
    setFile(chosen)
    run.reset()
    trial.mutate(chosen)
  }
  const failure = run.error ?? trial.error
  return (
    <Stack gap="md">
      <Section title={t('unit:file.choose')} hint={t('unit:file.help')}>
        <Group gap="sm">
          <FileButton onChange={choose} accept=".csv,.xlsx">
            {(props) => (
              <Button
                {...props}
                variant={file ? 'default' : 'filled'}
                leftSection={<IconFileUpload size={18} aria-hidden />}
                loading={trial.isPending}
              >
                {t(file ? 'unit:file.another' : 'unit:file.choose')}
              </Button>
            )}
          </FileButton>
          {file && <Text size="sm">{file.name}</Text>}
        </Group>
        <UnitFileColumns />
      </Section>
      {failure && <Refusal error={failure} />}
      {trial.data && file && (
        <Section
          title={t('unit:file.trial')}
          hint={<Outcome trial={trial.data} />}
          aside={
            trial.data.faulty === 0 &&
            trial.data.created > 0 && (
              <Button loading={run.isPending} onClick={() => run.mutate({ chosen: file, name: file.name })}>
                {t('unit:file.import', {
                  count: trial.data.created,
                  shown: formatNumber(trial.data.created),
                })}
              </Button>
            )
          }
          flush
        >
          <UnitImportTable trial={trial.data} />
        </Section>
      )}
    </Stack>
  )
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { title, help } = problemText(error, t)
  return (
    <Alert color="red" title={title} role="alert">
      {help}
    </Alert>
  )
}

function Outcome({ trial }: { trial: UnitImport }) {
  const { t } = useTranslation()
  const { created, unchanged, faulty } = trial
  const said = [
    faulty > 0 && t('unit:file.faulty', { count: faulty, shown: formatNumber(faulty) }),
    t('unit:file.created', { count: created, shown: formatNumber(created) }),
    t('unit:file.unchanged', { count: unchanged, shown: formatNumber(unchanged) }),
  ].filter(Boolean)
  return <span role="status">{said.join(' · ')}</span>
}
