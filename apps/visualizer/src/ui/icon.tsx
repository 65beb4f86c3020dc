const paths = {
  user: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20c.6-4 3.7-6 7.5-6s6.9 2 7.5 6',
  browser: 'M3.5 5h17v14h-17zM3.5 9.5h17M6.5 7.25h.01M9 7.25h.01',
  client: 'M4 5h16v5H4zM4 14h16v5H4zM7 7.5h.01M7 16.5h.01',
  authServer:
    'M12 3.5l7.5 3v5.5c0 4.5-3 7.3-7.5 8.5-4.5-1.2-7.5-4-7.5-8.5V6.5zM9 12l2.2 2.2L15.2 10',
  api: 'M5 6.5c0-3.3 14-3.3 14 0s-14 3.3-14 0zM5 6.5v11c0 3.3 14 3.3 14 0v-11M5 12c0 3.3 14 3.3 14 0',
  attacker:
    'M3 11h18M6.5 11l1.5-6h8l1.5 6M8 17.5a2.5 2.5 0 1 1-.01 0M16 17.5a2.5 2.5 0 1 1-.01 0M10.5 16.5h3',
  practice: 'M12 3.5l7.5 3v5.5c0 4.5-3 7.3-7.5 8.5-4.5-1.2-7.5-4-7.5-8.5V6.5z',
  live: 'M12 10.5a1.5 1.5 0 1 1-.01 0M8 16a5.6 5.6 0 0 1 0-8M16 8a5.6 5.6 0 0 1 0 8M5.2 18.8a9.6 9.6 0 0 1 0-13.6M18.8 5.2a9.6 9.6 0 0 1 0 13.6',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2',
  send: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  forward: 'M4 12h15M13 6l6 6-6 6',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8 5.5v13M16 5.5v13',
  restart: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4',
  branch: 'M6.5 4v16M6.5 14c0-4 11-2 11-7.5M15 8.5l2.5-2.5L20 8.5',
  cross: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  up: 'M12 19V6M6.5 11.5L12 6l5.5 5.5',
  down: 'M12 5v13M6.5 12.5L12 18l5.5-5.5',
  plus: 'M12 5v14M5 12h14',
  edit: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z',
  share:
    'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  system: 'M12 3.5a8.5 8.5 0 1 1 0 17zM12 3.5a8.5 8.5 0 1 0 0 17',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  chevron: 'M7 10l5 5 5-5',
  map: 'M5 4v16M12 4v16M19 4v16M5 9h6M12 15h6',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  message: 'M4 5h16v14H4zM4 9.5h16M7.5 13h9M7.5 16h5',
  chart: 'M4 8.5h6v6H4zM14 8.5h6v6h-6zM10 11.5h4',
  door: 'M6 20.5V4h12v16.5M3.5 20.5h17M14.5 12.5h.01',
  flag: 'M6 21V4M6 5h11.5l-3 4 3 4H6',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
} as const

export type IconName = keyof typeof paths

/** A line drawing of 24 units, hidden from assistive technology: the word stands beside it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
