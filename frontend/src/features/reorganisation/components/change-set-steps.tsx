import { useTranslation } from '@/i18n'
import classes from './change-set-steps.module.css'

const steps = ['write', 'check', 'approve'] as const

/** Where a draft is on its way: written, checked, approved. */
export function ChangeSetSteps({ current }: { current: (typeof steps)[number] }) {
  const { t } = useTranslation()
  return (
    <ol className={classes.steps} aria-label={t('reorganisation:steps.label')}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {t(`reorganisation:steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}
