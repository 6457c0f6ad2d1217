#!/usr/bin/env node
/** The command. In a clone it makes itself ready first; in an installed package it only starts. */
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { main } = await import('../dist/scripts/main.js');
process.exitCode = await main(process.argv.slice(2));
