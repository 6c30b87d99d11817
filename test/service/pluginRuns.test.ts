import { expect, test } from 'vitest';
import type { Desks } from '../../server/service/desks.ts';
import type { Host } from '../../server/service/host.ts';
import { createPluginRuns } from '../../server/service/pluginRuns.ts';
import type { PluginReport } from '../../server/service/plugins.ts';

const document = { uri: 'file:///a.article', languageId: 'article', version: 1, getText: () => 'A title\n' };
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const desk = {
  config: { uri: 'file:///copydesk.yaml', plugins: [{}] },
  effective: { states: new Map(), ruleOrigins: new Map() },
  isIgnored: false,
};

test('what plugins find by what the team has changed meanwhile is not kept', async () => {
  const answers: ((report: PluginReport) => void)[] = [];
  const plugins = {
    run: () => new Promise((resolve) => answers.push(resolve)),
    restart() {},
    end() {},
  };
  const host = { plugins, log() {} } as unknown as Host;
  const desks = { deskOf: async () => desk } as unknown as Desks;
  const runs = createPluginRuns(host, desks, async () => ({}) as never);

  const old = runs.run(document, token);
  await expect.poll(() => answers.length).toBe(1);
  runs.dropAll();
  answers[0]?.({ findings: [], failures: [] });
  expect(await old).toBe(false);

  // So the plugins are asked again, though the document is the same.
  const young = runs.run(document, token);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.({ findings: [], failures: [] });
  await young;
});
