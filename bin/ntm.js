#!/usr/bin/env node
const { enableCompileCache } = require('node:module')

// Node has a compile cache from 22.1 on.
enableCompileCache?.()
require('../dist/cli/cli.cjs')
