import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconLink, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { useSubmit } from '@/shared/lib/use-submit'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import type { DocumentDetail } from '../api/document-queries'
import { removeReference } from '../api/reference-mutations'
import { AddReferenceDialog } from './add-reference-dialog'

type Reference = DocumentDetail['references'][number]
type Props = { document: DocumentDetail; etag: string }

/** What the document says of others and what others say of it. */
export function DocumentReferences({ document, etag }: Props) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const may = document.allowedActions.includes('REFER')
  const remove = useSubmit((id: string) => removeReference(document.id, id, etag), {
    message: t('document:reference.removed'),
  })
  const none = document.references.length + document.referencedBy.length === 0
  if (none && !may) return null
  return (
    <Section
      title={t('document:reference.title')}
      aside={
        may && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconLink size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('document:reference.add')}
          </Button>
        )
      }
    >
      {adding && <AddReferenceDialog document={document} onClose={() => setAdding(false)} />}
      {none && (
        <Text size="sm" c="dimmed">
          {t('document:reference.none')}
        </Text>
      )}
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {document.references.map((reference, index) => (
          <Line
            key={reference.id ?? `of ${index}`}
            says={t(`document:reference.says.${reference.kind}`)}
            reference={reference}
          >
            {may && reference.id && (
              <ActionIcon
                variant="subtle"
                aria-label={t('document:reference.remove', {
                  name: reference.document?.symbol ?? reference.text ?? '',
                })}
                loading={remove.isPending}
                onClick={() => reference.id && remove.mutate(reference.id)}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </Line>
        ))}
        {document.referencedBy.map((reference, index) => (
          <Line
            key={`by ${reference.id ?? index}`}
            says={t(`document:reference.saidBy.${reference.kind}`)}
            reference={{ ...reference, text: null }}
          />
        ))}
      </Stack>
    </Section>
  )
}

type LineProps = { says: string; reference: Reference; children?: React.ReactNode }

function Line({ says, reference: { document, text }, children }: LineProps) {
  return (
    <li>
      <Group gap="xs" align="baseline" wrap="nowrap">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text span size="sm" c="dimmed">
            {says}{' '}
          </Text>
          {document ? (
            <>
              <TextLink to="/documents/$documentId" params={{ documentId: document.id }} underline="always">
                {document.symbol}
              </TextLink>{' '}
              {document.subject}{' '}
              <Text span size="sm" c="dimmed">
                ({document.issuingBody}, {formatDate(document.issuedOn)})
              </Text>
            </>
          ) : (
            text
          )}
        </div>
        {children}
      </Group>
    </li>
  )
}
