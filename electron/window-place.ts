import type { WindowPlace } from './settings.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 720, height: 480 } as const
const usualWindow = { width: 1280, height: 840 } as const
/** So much of the window must be on a screen for a hand to find it. */
const findable = 120

/** Where the window opens: where it was, if a screen still shows enough of it; else centred by the system. */
export function windowPlace(
  kept: WindowPlace | null,
  screens: readonly Area[],
): { readonly bounds: Partial<Area> & Pick<Area, 'width' | 'height'>; readonly isMaximised: boolean } {
  const screen = kept && screens.find((area) => overlap(kept, area))
  const { width, height } = fitted(kept ?? usualWindow, screen ?? screens[0])
  if (!kept || !screen) return { bounds: { width, height }, isMaximised: kept?.isMaximised ?? false }
  const x = within(kept.x, screen.x, screen.x + screen.width - width)
  const y = within(kept.y, screen.y, screen.y + screen.height - height)
  return { bounds: { x, y, width, height }, isMaximised: kept.isMaximised }
}

function overlap(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y)
  return across >= findable && down >= findable
}

function fitted(
  { width, height }: Pick<Area, 'width' | 'height'>,
  screen: Area | undefined,
): Pick<Area, 'width' | 'height'> {
  return {
    width: within(width, smallestWindow.width, screen?.width ?? width),
    height: within(height, smallestWindow.height, screen?.height ?? height),
  }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))
