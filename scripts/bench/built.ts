/** A module of the compiled program, as it is shipped; compiles first what is older than its source. */
export async function built<Module>(path: string): Promise<Module> {
  const { bootstrap } = await import(new URL('../bootstrap.mjs', import.meta.url).href);
  bootstrap();
  return await import(new URL(`../../dist/${path}`, import.meta.url).href);
}
