import { registerCoreBlocks } from '@wordpress/block-library'
import { parse, serialize } from '@wordpress/blocks'

registerCoreBlocks()

// What block-editor.ts takes from the window that runs this.
globalThis.blocks = { parse, serialize }
