#!/usr/bin/env node
const { loadChunk } = require('./chunks.js')

// Node has a cache of its own from 22.1 on, for where the build's is of another version.
require('node:module').enableCompileCache?.()
loadChunk('cli.cjs')
