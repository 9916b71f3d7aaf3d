import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { type DocumentSummary, documentsQuery } from '../api/document-queries'

export type PickedDocument = Pick<DocumentSummary, 'id' | 'symbol' | 'subject' | 'issuedOn' | 'issuingBody'>

type Props = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  value?: PickedDocument | null
  onChange?: (document: PickedDocument | null) => void
  /** The document that is not to be picked, for it is the one that speaks. */
  except?: string
}

/** Picks a document of the register by its number in any spelling, or by its subject. */
export function DocumentSelect({ value = null, onChange, except, ...rest }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [q] = useDebouncedValue(value && search === labelOf(value) ? '' : search.trim(), 250)
  const { data, isFetching } = useInfiniteQuery(documentsQuery({ q: q || undefined, limit: 20 }))
  const found = (data?.pages[0]?.items ?? []).filter((document) => document.id !== except)
  const offered: PickedDocument[] =
    value && !found.some((document) => document.id === value.id) ? [...found, value] : found
  return (
    <Select
      placeholder={t('document:reference.pick')}
      clearable
      {...rest}
      searchable
      data={offered.map((document) => ({ value: document.id, label: labelOf(document) }))}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={isFetching ? t('common:loading') : t('document:reference.noneFound')}
      value={value?.id ?? null}
      onChange={(id) => onChange?.(offered.find((document) => document.id === id) ?? null)}
      renderOption={({ option }) => {
        const document = offered.find((one) => one.id === option.value)
        return (
          <div>
            <div>{option.label}</div>
            {document && (
              <div style={{ fontSize: '0.8125rem', color: 'var(--mantine-color-dimmed)' }}>
                {[document.issuingBody, formatDate(document.issuedOn)].filter(Boolean).join(' · ')}
              </div>
            )}
          </div>
        )
      }}
    />
  )
}

function labelOf({ symbol, subject }: PickedDocument) {
  return `${symbol} ${subject}`
}
