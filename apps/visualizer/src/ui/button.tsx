import type { ComponentProps } from 'react'
import styles from './button.module.css'

type ButtonProps = ComponentProps<'button'> & {
  /** `primary` once a screen; `quiet` without an outline; `icon` a square with one drawing. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon'
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const classes = [styles['button'], className].filter(Boolean).join(' ')
  return <button type="button" data-look={look} className={classes} {...rest} />
}
