import { basename } from 'node:path'
import { type Failure, failed, type Outcome, type ProblemCode } from '../../renderer/article/problem.ts'

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-a-folder',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  EIO: 'disk-fault',
  ENXIO: 'disk-fault',
  ENODEV: 'disk-fault',
  ESTALE: 'disk-fault',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  ENAMETOOLONG: 'name-too-long',
  EEXIST: 'name-taken',
}

/** Runs calls on the disk; what the system refuses becomes a problem that names the file, and a bug stays a throw. */
export async function attempt<Value>(
  path: string,
  calls: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await calls()
  } catch (fault) {
    const code = systemCode(fault)
    if (code === undefined) throw fault
    return systemFailure(path, code)
  }
}

export function systemFailure(path: string, code: string): Failure {
  return failed(codes[code] ?? 'unknown-fault', { file: basename(path), detail: code })
}

/** The system's own word for a fault (`ENOSPC`; of a fault of Windows that has none, `UNKNOWN`), or undefined for an error that did not come from the system. */
export function systemCode(fault: unknown): string | undefined {
  const code: unknown = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return typeof code === 'string' && /^(E[A-Z0-9]+|UNKNOWN)$/.test(code) ? code : undefined
}
