/** The commands that need no window; `midad` alone, or with a file, opens the desk. */
export const commandNames = ['import', 'export', 'check', 'fix', 'show'] as const
export type CommandName = (typeof commandNames)[number]
