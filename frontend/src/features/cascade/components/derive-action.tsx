import { Button } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { type PlanDetail, planCascadeQuery } from '../api/cascade-api'
import { DeriveDialog } from './derive-dialog'

/** Where the reader's unit has to carry a plan out: begins its own plan. */
export function DeriveAction({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const drafters = unitsWith(useMe(), 'DRAFT_PLAN').filter(({ id }) => id !== plan.issuingUnit.id)
  const [asked, setAsked] = useState(false)
  const cascade = useQuery({ ...planCascadeQuery(plan.id), enabled: asked })
  if (!plan.allowedActions.includes('DERIVE')) return null
  return (
    <>
      <Button
        leftSection={<IconSitemap size={18} aria-hidden />}
        loading={asked && cascade.isPending}
        onClick={() => setAsked(true)}
      >
        {t('cascade:derive.action')}
      </Button>
      {asked && cascade.data && (
        <DeriveDialog
          plan={plan}
          cascade={cascade.data}
          drafters={drafters}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}
