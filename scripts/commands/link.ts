/** `recoupe link`: the links of a finished run, again, with more articles, or explained. */
import { Command } from 'commander';
import { UsageError } from '../../pipeline/errors.js';
import { locales } from '../../pipeline/locales/index.js';
import { addToRun, explainPair } from '../../pipeline/run/relink.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Links the claims of a finished run again, adds the documents of other runs to it, or explains one pair.',
    )
    .argument('<run>', 'the folder of a finished run')
    .option(
      '--add <runs...>',
      'folders of finished runs, or documents.jsonl files; only what is new is compared',
    )
    .option('-o, --out <dir>', 'where documents, links and clusters go (default: the run itself)')
    .option('--explain <claims...>', 'two claims, as <document>#<claim>: why they are related as they are')
    .addHelpText(
      'after',
      `
Examples:
  recoupe link output/archive --add output/monday
  recoupe link output/latest --explain 004_9d6f82de73d48f36#c473-565-investment 000_67b07206a5e41172#c0-180-investment`,
    )
    .action(link);
}

async function link(
  run: string,
  flags: { readonly add?: readonly string[]; readonly out?: string; readonly explain?: readonly string[] },
): Promise<void> {
  if (flags.explain) {
    const [from, to, ...more] = flags.explain;
    if (from === undefined || to === undefined || more.length > 0)
      throw new UsageError('--explain takes two claims, as <document>#<claim>.');
    console.log((await explainPair(run, from, to, locales)).join('\n'));
    return;
  }
  const { links, clusters, abridged } = await addToRun(run, flags.add ?? [], flags.out ?? run, locales);
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  console.error(`links     ${list(links)}\nclusters  ${list(clusters)}`);
  if (abridged > 0)
    console.error(`abridged  ${abridged} claims of large slots were compared with representatives only`);
}
