import { Button, Card, Group, Stack, Text, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { saveBlob } from '@/shared/files/file-api'
import { LeaveGuard } from '@/shared/form/leave-guard'
import { rules } from '@/shared/form/rules'
import { fieldErrors } from '@/shared/lib/problem-message'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import type { DocumentDetail } from '../api/document-queries'
import { type PaperFormat, writePaper } from '../api/paper-mutations'

const empty = { addressees: '', legalBases: '', text: '', recipients: '' }

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What a document says, typed line by line, comes out as the official paper with the register's number and day. */
export function DocumentPaper({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const letter = document.type === 'OFFICIAL_LETTER'
  const { required } = rules(t)
  const addressees = letter ? v.pipe(v.string(), v.trim(), v.nonEmpty(t('common:form.required'))) : v.string()
  const form = useForm({
    initialValues: empty,
    validate: schemaResolver(
      v.object({
        addressees,
        legalBases: v.string(),
        text: required(limits.WriteDocumentPaper.text),
        recipients: v.string(),
      }),
      { sync: true },
    ),
  })
  const write = useMutation({
    mutationFn: async (format: PaperFormat) => {
      const { text, ...others } = form.values
      const paper = await writePaper(document.id, format, {
        text: text.trim(),
        addressees: letter ? lines(others.addressees) : [],
        legalBases: lines(others.legalBases),
        recipients: lines(others.recipients),
      })
      saveBlob(paper, `${document.symbol.replaceAll('/', '-')}.${format}`)
      form.resetDirty()
    },
    onError: (error) => {
      for (const [path, message] of Object.entries(fieldErrors(error)))
        form.setFieldError(path.split('.')[0] ?? path, message)
      tellProblem(error)
    },
  })
  const asked = (format: PaperFormat) => () => form.onSubmit(() => write.mutate(format))()
  const area = { autosize: true, maxRows: 30 }
  return (
    <Card>
      <LeaveGuard when={() => form.isDirty()} />
      <Stack gap="md">
        {letter && (
          <Textarea
            label={t('document:paper.addressees')}
            description={t('document:paper.oneALine')}
            required
            {...area}
            minRows={2}
            {...form.getInputProps('addressees')}
          />
        )}
        <Textarea
          label={t('document:paper.legalBases')}
          description={t('document:paper.legalBasesHint')}
          {...area}
          minRows={2}
          {...form.getInputProps('legalBases')}
        />
        <Textarea
          label={t('document:paper.text')}
          description={t('document:paper.textHint')}
          required
          {...area}
          minRows={10}
          {...form.getInputProps('text')}
        />
        <Textarea
          label={t('document:paper.recipients')}
          description={t('document:paper.recipientsHint')}
          {...area}
          minRows={3}
          {...form.getInputProps('recipients')}
        />
        <Text size="sm" c="dimmed">
          {t('document:paper.keptNowhere')}
        </Text>
        <Group gap="sm">
          <Button
            leftSection={<IconFileTypeDocx size={18} aria-hidden />}
            loading={write.isPending && write.variables === 'docx'}
            onClick={asked('docx')}
          >
            {t('document:paper.docx')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
            loading={write.isPending && write.variables === 'pdf'}
            onClick={asked('pdf')}
          >
            {t('document:paper.pdf')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
