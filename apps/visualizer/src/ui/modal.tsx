import { useLayoutEffect, useRef, type ComponentProps, type MouseEvent } from 'react'
import styles from './modal.module.css'

type ModalProps = Omit<ComponentProps<'dialog'>, 'open' | 'onClose'> & {
  readonly onClose: () => void
}

/** A dialog above everything else. When it goes, the focus returns to where it was. */
export function Modal({ onClose, className, children, ...rest }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside it does what Escape does by the dialog's own cancel
    <dialog
      ref={dialog}
      className={[styles['modal'], className].filter(Boolean).join(' ')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={onBackdrop}
      {...rest}
    >
      <div className={styles['inside']}>{children}</div>
    </dialog>
  )
}
