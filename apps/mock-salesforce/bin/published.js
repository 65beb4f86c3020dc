#!/usr/bin/env node
import process from 'node:process'
import { main } from '../dist/index.mjs'

await main(process.argv.slice(2))
