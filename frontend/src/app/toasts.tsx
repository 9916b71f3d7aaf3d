import { Button } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { useEffect, useSyncExternalStore } from 'react'
import { subscribePersonalData } from '@/api/client'
import { useTranslation } from '@/i18n'
import { currentToasts, dismiss, notify, subscribeToasts } from '@/shared/lib/notify'
import classes from './toasts.module.css'

/** Shows the short messages, and has them read out. */
export function Toasts() {
  const { t } = useTranslation()
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts)
  useEffect(
    () =>
      // after the word that it is saved, which this one repeats
      subscribePersonalData(() => window.setTimeout(() => notify(t('common:personalData'), 'warn'), 300)),
    [t],
  )
  return (
    <div className={classes.stack} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={classes.toast} data-tone={toast.tone}>
          {toast.tone === 'good' ? (
            <IconCircleCheck size={20} aria-hidden />
          ) : (
            <IconAlertCircle size={20} aria-hidden />
          )}
          <span>{toast.message}</span>
          {toast.action && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                dismiss(toast.id)
                toast.action?.run()
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <button
            type="button"
            className={classes.close}
            aria-label={t('common:close')}
            onClick={() => dismiss(toast.id)}
          >
            <IconX size={16} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  )
}
