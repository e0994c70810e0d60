#!/usr/bin/env node
const { isKept, loadChunk, tune } = require('./chunks.js')

if (isKept('cli.cjs')) tune()
// Node has a cache of its own from 22.1 on.
else require('node:module').enableCompileCache?.()
loadChunk('cli.cjs')
