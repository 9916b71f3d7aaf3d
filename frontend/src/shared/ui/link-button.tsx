import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, forwardRef } from 'react'

type NativeAnchor = AnchorHTMLAttributes<HTMLAnchorElement>

const ButtonAnchor = forwardRef<HTMLAnchorElement, ButtonProps & Omit<NativeAnchor, keyof ButtonProps>>(
  (props, ref) => <Button component="a" ref={ref} {...props} />,
)
const TextAnchor = forwardRef<HTMLAnchorElement, AnchorProps & Omit<NativeAnchor, keyof AnchorProps>>(
  (props, ref) => <Anchor ref={ref} {...props} />,
)

/** A link that looks like a button. */
export const LinkButton = createLink(ButtonAnchor)
/** A link in running text and tables. */
export const TextLink = createLink(TextAnchor)
