/** `recoupe schema`: the shapes of input and output as JSON Schema. */
import { Argument, Command } from 'commander';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../pipeline/json-schema.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description('Prints the JSON Schema of a file that recoupe reads or writes.')
    .addArgument(new Argument('<name>', 'which shape').choices(SCHEMA_NAMES))
    .addHelpText(
      'after',
      `
Examples:
  recoupe schema document > document.schema.json
  recoupe schema gold | jq .properties.layers`,
    )
    .action((name: SchemaName) => {
      process.stdout.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
}
