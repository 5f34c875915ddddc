import { safeUrl } from '../../html/safe-url.ts'
import { matching } from '../../property.ts'

/** An address that a reader may be sent to. */
export const webAddress = matching('a web, mail or telephone address', (raw) => safeUrl(raw) !== null)
