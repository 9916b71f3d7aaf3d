import { Card, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { FileGallery } from '@/shared/files/file-gallery'
import { formatDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import type { DocumentDetail } from '../api/document-queries'

/** What the register says about a document; `plan` is the plan that it put into force. */
export function DocumentFacts({ document, plan }: { document: DocumentDetail; plan?: ReactNode }) {
  const { t } = useTranslation()
  const { issuingUnit, issuingBody } = document
  return (
    <Card>
      <FactList
        facts={[
          [t('document:field.issuedOn'), formatDate(document.issuedOn)],
          [
            t('document:field.issuer'),
            issuingUnit ? (
              <TextLink key="issuer" to="/units/$unitId" params={{ unitId: issuingUnit.id }}>
                {issuingBody || issuingUnit.name}
              </TextLink>
            ) : (
              issuingBody
            ),
          ],
          [
            t('document:field.unitNow'),
            issuingUnit && issuingBody && issuingBody !== issuingUnit.name && issuingUnit.name,
          ],
          [t('document:field.signer'), document.signer],
          [t('document:field.plan'), plan],
        ]}
      />
    </Card>
  )
}

/** The files of a document, to look at and to take away. */
export function DocumentFileList({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation()
  return (
    <Section title={t('document:field.files')}>
      {document.files.length > 0 ? (
        <FileGallery files={document.files} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('document:noFiles')}
        </Text>
      )}
    </Section>
  )
}
