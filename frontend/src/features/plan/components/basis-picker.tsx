import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { citableDocumentsQuery, type DocumentSummary } from '../api/document-queries'

/** Finds a document of the register to cite, by its symbol or words of its subject. */
export function BasisPicker({ onPick }: { onPick: (document: DocumentSummary) => void }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [q] = useDebouncedValue(search, 200)
  const found = useQuery(citableDocumentsQuery(q)).data?.items ?? []
  return (
    <Select
      aria-label={t('plan:form.pickBasis')}
      placeholder={t('plan:form.pickBasis')}
      searchable
      filter={({ options }) => options}
      data={found.map(({ id, symbol, subject }) => ({ value: id, label: `${symbol} – ${subject}` }))}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('plan:form.noDocument')}
      value={null}
      onChange={(id) => {
        const document = found.find((one) => one.id === id)
        if (document) onPick(document)
        setSearch('')
      }}
      style={{ flex: '1 1 260px' }}
    />
  )
}
