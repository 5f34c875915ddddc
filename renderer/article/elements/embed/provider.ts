const providers: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'x.com': 'X',
  'twitter.com': 'X',
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  't.me': 'Telegram',
}

/** The name that readers know a site by, else its host without `www.`; empty where the address has no host. */
export function providerOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const known = Object.keys(providers).find((domain) => host === domain || host.endsWith(`.${domain}`))
  return known === undefined ? host.replace(/^www\./, '') : (providers[known] ?? host)
}
