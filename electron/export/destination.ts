/** In what an export is put into a folder: its files as they are, or as one that holds them all. */
export const destinations = ['folder', 'zip', 'pdf'] as const
export type Destination = (typeof destinations)[number]
