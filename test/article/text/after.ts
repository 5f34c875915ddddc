import type { TextTool } from '../../../renderer/article/text/text-tool.ts'

/** The text that a tool leaves of another. */
export const after =
  (tool: TextTool) =>
  (text: string, standsInArabic = true): string =>
    tool(text, () => standsInArabic).reduceRight(
      (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
      text,
    )
