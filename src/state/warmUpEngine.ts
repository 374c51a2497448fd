/** Has the engine started and used once, so that the first dossier does not wait for its code to be compiled. */
export async function warmUpEngine(): Promise<void> {
  const [engine] = await Promise.all([import("../engine/warmUpEngine.ts"), import("./openExample.ts")]);
  await engine.warmUpEngine();
}
